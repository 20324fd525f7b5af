import type { Narrative } from "@/lib/domain/narratives/narrative";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { countOfTally, type Tally } from "./judgement";

/** How well something stands up to what may happen. */
export type Robustness = {
  /** From 0, everything breaks it, to 1, it holds whatever comes; null where nobody has judged. */
  score: number | null;
  /** How many judgements it rests on. */
  count: number;
};

/** Below this many judgements a score is one person's view more than a crowd's. */
export const fewJudgements = 3;

const weights = { holds: 1, bends: 0.5, breaks: 0 };

/** The mean of judgements, of which "holds" counts 1, "bends" ½ and "breaks" 0; null where there is none. */
export function scoreOf(tally: Tally): number | null {
  const count = countOfTally(tally);
  return count === 0 ? null : (tally.holds * weights.holds + tally.bends * weights.bends) / count;
}

/**
 * The robustness of an option under these injects: the mean of its scores under each, so that an inject that many
 * have judged counts no more than another. In the manner of wind-tunnelling options against scenarios (van der
 * Heijden, "Scenarios", 1996); that "bends" is worth half is a convention of ours.
 */
export function robustnessOf({ shocks }: Pick<PolicyOption, "shocks">, injectIds: Id[]): Robustness {
  const tallies = injectIds.flatMap((id) => (shocks[id] ? [shocks[id]] : []));
  const scores = tallies.map(scoreOf).filter((score) => score !== null);
  return { score: mean(scores), count: tallies.reduce((sum, tally) => sum + countOfTally(tally), 0) };
}

/** The robustness of a narrative: the mean of those of its options that anybody has judged. */
export function robustnessOfAll(options: Pick<PolicyOption, "shocks">[], injectIds: Id[]): Robustness {
  const all = options.map((option) => robustnessOf(option, injectIds));
  const count = all.reduce((sum, entry) => sum + entry.count, 0);
  return { score: mean(all.map(({ score }) => score).filter((score) => score !== null)), count };
}

/** Whether a crowd is of two minds: at least a third say that it holds, and a third that it breaks. */
export function isSplit(tally: Tally): boolean {
  const count = countOfTally(tally);
  return count >= fewJudgements && tally.holds * 3 >= count && tally.breaks * 3 >= count;
}

/** The options of a narrative that an inject asks about, in their order. */
export function askedOptionsOf(narrative: Narrative, options: Record<Id, PolicyOption>): PolicyOption[] {
  return narrative.optionIds.flatMap((id) => (options[id] && isProposed(options[id]) ? [options[id]] : []));
}

function mean(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
