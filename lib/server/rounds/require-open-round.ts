import { Refusal } from "@/lib/domain/errors";
import type { Id, Instant } from "@/lib/domain/primitives";
import { findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";

/** The named round, when it is the one that is open; a second click on "advance" finds another one open. */
export function requireOpenRound(rounds: Round[], roundId: Id, now: Instant): Round {
  const current = findCurrentRound(rounds, now);
  if (current?.id === roundId) return current;
  const named = rounds.find((round) => round.id === roundId);
  if (!named) throw new Refusal("not-found", "There is no such round in this exercise.");
  throw new Refusal("round-closed", `The round "${named.name}" is not open now.`);
}
