"use client";

import { useExercise, useMe, useServerNow } from "@/lib/client/hooks";
import { findCurrentRound, findNextRound } from "@/lib/domain/rounds/clock";
import { openActivities, whatIsOpen } from "./what-is-open";

/** Where the exercise stands for the viewer, by the second. */
export function useSituation() {
  const now = useServerNow();
  const role = useMe()?.role ?? null;
  const rounds = useExercise((state) => state.rounds);
  const status = useExercise((state) => state.exercise.status);
  const current = status === "open" ? findCurrentRound(rounds, now) : undefined;
  const next = status === "open" ? findNextRound(rounds, now) : undefined;
  return {
    now,
    role,
    status,
    rounds,
    current,
    next,
    /** The place of the current round, from 1; 0 when none is open. */
    place: current ? rounds.indexOf(current) + 1 : 0,
    line: whatIsOpen(role, { status, rounds }, now),
    activities: role ? openActivities(role, { status, rounds }, now) : [],
  };
}
