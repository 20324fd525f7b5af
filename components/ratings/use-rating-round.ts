"use client";

import { useExercise, useServerNow } from "@/lib/client/hooks";
import { findRatingRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";

/** The round in which options are rated now; follows the clock by the second. */
export function useRatingRound(): Round | undefined {
  const now = useServerNow();
  const rounds = useExercise((state) => state.rounds);
  const { status, pausedAt } = useExercise((state) => state.exercise);
  return status === "open" ? findRatingRound({ rounds, pausedAt }, now) : undefined;
}

/** The last round before this one of which all may see what the crowd thought: what Delphi feeds back. */
export function useRoundBefore(round: Round): Round | undefined {
  const rounds = useExercise((state) => state.rounds);
  return rounds.slice(0, rounds.indexOf(round)).findLast(({ revealedAt }) => revealedAt !== null);
}
