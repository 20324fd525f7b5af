import { Refusal } from "@/lib/domain/errors";
import type { Id, Instant } from "@/lib/domain/primitives";
import { type Clock, clockTime, findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";

/** The named round, when it is the one in which the clock is; a second click on "advance" finds another one open. */
export function requireOpenRound(clock: Clock, roundId: Id, now: Instant): Round {
  const current = findCurrentRound(clock.rounds, clockTime(clock, now));
  if (current?.id === roundId) return current;
  const named = clock.rounds.find((round) => round.id === roundId);
  if (!named) throw new Refusal("not-found", "There is no such round in this exercise.");
  throw new Refusal("round-closed", `The round "${named.name}" is not open now.`);
}
