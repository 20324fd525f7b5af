import type { Round } from "@/lib/domain/rounds/round";

/** The round whose seal was broken last, as far as these rounds know; undefined where none was. */
export function lastRevealed(rounds: readonly Round[]): Round | undefined {
  return rounds
    .filter(({ revealedAt }) => revealedAt !== null)
    .toSorted((a, b) => a.revealedAt! - b.revealedAt!)
    .at(-1);
}
