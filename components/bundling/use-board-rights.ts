"use client";

import { useExercise, useMe, useRefusal } from "@/lib/client/hooks";
import { isStaff } from "@/lib/domain/audience";

export type BoardRights = { canTriage: boolean; canBundle: boolean; reason: string | null };

/** What the viewer may do on the board now, and in words why not more. */
export function useBoardRights(): BoardRights {
  const role = useMe()?.role ?? null;
  const status = useExercise((state) => state.exercise.status);
  const triage = useRefusal("accept-option");
  const bundle = useRefusal("bundle-option");
  const rights = { canTriage: triage === null, canBundle: bundle === null };

  if (bundle === null) return { ...rights, reason: null };
  // Nothing is written on the board that could be lost.
  const reason = bundle.message.replace(/ What you wrote is kept[^.]*\./, "");
  if (role === null) return { ...rights, reason: "You are reading along. Only moderators of the exercise move cards." };
  if (!isStaff(role)) {
    const ending = status === "published" ? "" : " You see every move as it happens.";
    return {
      ...rights,
      reason: `Moderators arrange the board; you are here as an ${role}.${ending}`,
    };
  }
  if (triage === null) return { ...rights, reason: `${reason} You can still accept, decline and merge.` };
  return { ...rights, reason };
}
