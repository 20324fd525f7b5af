import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireNarrative } from "./require-narrative";

/** A stance is given to the version that was read, which may be an older one by now; the page says so. */
export const ratifyNarrative: Handler<"ratify-narrative"> = async (context, { narrativeId, stance, note, version }) => {
  const narrative = await requireNarrative(context, narrativeId);
  if (version > narrative.version) {
    throw new Refusal("invalid", `MN-${narrative.number} has no version ${version} yet. Read the one there is.`);
  }
  const mine = narrative.ratifications.find(({ memberId }) => memberId === context.actor.memberId);
  if (mine?.stance === stance && mine.note === note && mine.version === version) return [];
  return [{ type: "narrative.ratified", payload: { narrativeId, stance, note, version } }];
};
