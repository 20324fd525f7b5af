"use client";

import { useAct } from "@/components/discussion/use-act";
import { Select } from "@/components/ui/select";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { ThreadSubject } from "@/lib/domain/threads/thread-rule";
import { paceWords } from "./pace-words";

const paces = ["off", "30", "60", "300", "900", "3600"] as const;

/** How often a member may comment, in one thread or (`subject` null) in all of them; for staff. */
export function SlowModeSelect({ subject }: { subject: ThreadSubject | null }) {
  const { act, isPending } = useAct();
  const isAllowed = useAllowed("set-slow-mode");
  const seconds = useExercise((state) =>
    subject === null ? state.exercise.slowSeconds : (state.threadRules[subject.id]?.slowSeconds ?? null),
  );
  if (!isAllowed) return null;
  const name = subject === null ? "Slow mode everywhere" : "Slow mode";
  const value = seconds === null ? "off" : String(seconds);
  const known: readonly string[] = paces;
  const options = [...paces, ...(known.includes(value) ? [] : [value])].map((id) => ({
    id,
    label: `${name}: ${id === "off" ? "off" : `once in ${paceWords(Number(id))}`}`,
  }));
  return (
    <Select
      label={subject === null ? "Slow mode in all threads" : "Slow mode in this thread"}
      isLabelHidden
      size="sm"
      isDisabled={isPending}
      options={options}
      value={value}
      onChange={(next) =>
        void act({ id: newId(), type: "set-slow-mode", subject, seconds: next === "off" ? null : Number(next) })
      }
      className={subject === null ? "w-72" : "w-60"}
    />
  );
}
