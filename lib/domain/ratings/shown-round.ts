import { isRated, type Round } from "@/lib/domain/rounds/round";

/**
 * The round whose results are shown: the one that is asked for by its id, else the last that was revealed, else the one
 * that goes on, else the first to come. Undefined where nothing is ever rated.
 */
export function shownRound(rounds: readonly Round[], asked: string | null): Round | undefined {
  const rated = rounds.filter(isRated);
  return (
    rated.find(({ id }) => id === asked) ??
    rated.findLast(({ revealedAt }) => revealedAt !== null) ??
    rated.find(({ phase }) => phase === "open") ??
    rated[0]
  );
}
