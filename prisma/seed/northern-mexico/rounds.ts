import { mexico } from "@/lib/domain/exercise/templates/mexico";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import { seedId } from "../seed-id";

const day = 24 * 60 * 60 * 1_000;
/** The second call, in which visitors find the exercise, stays open for as long as a demonstration may run. */
const secondCall = "Propose again";

/** The rounds of Mexico 2013, of which the second call for options is long. */
export function roundsOf(slug: string): RoundPlan[] {
  return mexico.rounds.map((round) => ({
    ...round,
    id: seedId(`${slug} round ${round.name}`),
    lengthMs: round.name === secondCall ? 60 * day : round.lengthMs,
  }));
}
