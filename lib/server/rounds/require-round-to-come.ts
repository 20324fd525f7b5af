import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Round } from "@/lib/domain/rounds/round";

/** The named round, when it has not begun. */
export function requireRoundToCome({ rounds }: { rounds: Round[] }, roundId: Id): Round {
  const named = rounds.find((round) => round.id === roundId);
  if (!named) throw new Refusal("not-found", "There is no such round in this exercise.");
  if (named.phase !== "planned") throw new Refusal("round-closed", `The round "${named.name}" has begun already.`);
  return named;
}
