"use client";

import { useExercise, useMe, useMyGraces, useServerNow } from "@/lib/client/hooks";
import { clockTime, findCurrentRound, findNextRound } from "@/lib/domain/rounds/clock";
import { openActivities, whatIsOpen } from "./what-is-open";

/** Where the exercise stands for the viewer, by the second. */
export function useSituation() {
  const serverNow = useServerNow();
  const role = useMe()?.role ?? null;
  const rounds = useExercise((state) => state.rounds);
  const { status, pausedAt } = useExercise((state) => state.exercise);
  const now = clockTime({ pausedAt }, serverNow);
  const graces = useMyGraces();
  const situation = { status, rounds, pausedAt, graces };
  const current = status === "open" ? findCurrentRound(rounds, now) : undefined;
  const next = status === "open" ? findNextRound(rounds, now) : undefined;
  return {
    /** What the clock of the exercise shows: it stands still while it is paused. */
    now,
    isPaused: pausedAt !== null,
    role,
    status,
    rounds,
    current,
    next,
    /** Rounds that are over for the others, and not for the viewer yet. */
    longer: graces.filter(({ roundId, until }) => now < until && roundId !== current?.id),
    /** The place of the current round, from 1; 0 when none is open. */
    place: current ? rounds.indexOf(current) + 1 : 0,
    line: whatIsOpen(role, situation, now),
    activities: role ? openActivities(role, situation, now) : [],
  };
}
