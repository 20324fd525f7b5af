"use client";

import { useExercise, useMe } from "@/lib/client/hooks";
import { useOwed } from "@/lib/client/use-owed";
import { isStaff } from "@/lib/domain/audience";
import { type ExerciseState, holdsAllOptions } from "@/lib/domain/state";
import { triageQueue } from "@/lib/domain/triage/queue";

/** How much waits for staff in the queue of triage; 0 for everybody else. */
export function useWaiting(): number {
  const role = useMe()?.role ?? "observer";
  const held = useExercise(isStaff(role) ? countHeld : countNothing);
  // Of many options a page holds only some: then the server counts.
  const { debts } = useOwed(held === null);
  if (held !== null) return held;
  const owed = (debts ?? []).filter(({ kind }) => kind === "triage" || kind === "flag");
  return owed.reduce((sum, { count }) => sum + count, 0);
}

const countHeld = (state: ExerciseState): number | null =>
  holdsAllOptions(state) ? triageQueue(state).waiting.length : null;

const countNothing = (): number => 0;
