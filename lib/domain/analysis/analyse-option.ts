import type { Placement } from "@/lib/domain/options/option";
import type { CriterionOfOption, OptionAnalysis, Placements } from "./analysis";
import { seedFor } from "./chance";
import { changeBetween } from "./convergence";
import { type DropOutBounds, dropOutBounds } from "./drop-outs";
import { middleHalf } from "./ellipse";
import { columnOf, type PackedRound } from "./pack";
import { peaksOf } from "./peaks";
import { medianPlace } from "./plane";
import { highest } from "./scores";
import { summarise } from "./summarise";

export type OptionContext = {
  round: PackedRound;
  earlier: PackedRound | null;
  criterionIds: readonly string[];
  members: number;
  seed: number;
  minRaters: number;
};

/**
 * All there is to say of one option.
 *
 * @param option its number among the options of the round
 * @param weights how much each member's view of it weighs; null where no expertise is known
 */
export function analyseOption(
  context: OptionContext,
  option: number,
  optionId: string,
  weights: Float64Array | null,
): OptionAnalysis {
  const { round, criterionIds } = context;
  return {
    optionId,
    n: round.raters[option]!,
    abstentions: round.abstentions[option]!,
    criteria: criterionIds.map((criterionId, criterion) =>
      analyseCriterion(context, { option, criterion }, weights, { optionId, criterionId }),
    ),
    placement: analysePlacements(round.placements[option]!, context.minRaters),
  };
}

function analyseCriterion(
  { round, earlier, criterionIds, members, seed, minRaters }: OptionContext,
  at: { option: number; criterion: number },
  weights: Float64Array | null,
  { optionId, criterionId }: { optionId: string; criterionId: string },
): CriterionOfOption {
  const place = { ...at, criteria: criterionIds.length, members };
  const column = columnOf(round, place);
  const counts = new Array<number>(highest).fill(0);
  const weighed = weights && new Float64Array(highest);
  let [n, weighing, heaviest, weight] = [0, 0, 0, 0];
  for (let member = 0; member < members; member += 1) {
    const score = column[member]!;
    if (score === 0) continue;
    n += 1;
    counts[score - 1]! += 1;
    if (!weighed || weights[member] === 0) continue;
    weighed[score - 1]! += weights[member]!;
    weighing += 1;
    weight += weights[member]!;
    heaviest = Math.max(heaviest, weights[member]!);
  }
  if (n < minRaters) return { criterionId, n, summary: null, change: null, bounds: null };

  // A median that one member alone decides would be that member's answer (Hundepool et al., "Statistical Disclosure
  // Control", 2012, section 4.2, the dominance rule).
  const isWeighed = weighing >= minRaters && 2 * heaviest < weight;
  const before = earlier && columnOf(earlier, place);
  const change = before && changeBetween(before, column, highest);
  const isComparable = before !== null && countOf(before) >= minRaters;
  return {
    criterionId,
    n,
    summary: summarise(counts, isWeighed ? weighed : null, seedFor(seed, `${optionId} ${criterionId}`)),
    change: change && change.n >= minRaters ? change : null,
    bounds: isComparable ? withheld(dropOutBounds(before, column, highest), change?.n ?? 0, minRaters) : null,
  };
}

function withheld(bounds: DropOutBounds | null, finishers: number, minRaters: number): DropOutBounds | null {
  return bounds && finishers < minRaters ? { ...bounds, finishers: null } : bounds;
}

function countOf(column: Uint8Array): number {
  let count = 0;
  for (const score of column) if (score > 0) count += 1;
  return count;
}

/** Where places lie, as far as there are enough of them, in all and at each of two centres. */
export function analysePlacements(places: readonly Placement[], minRaters: number): Placements {
  const n = places.length;
  if (n < minRaters) return { n, median: null, ellipse: null, isTwoPeak: false, peaks: null };
  const peaks = peaksOf(places);
  return {
    n,
    median: medianPlace(places),
    ellipse: middleHalf(places),
    isTwoPeak: peaks !== null,
    peaks: peaks?.every((peak) => peak.n >= minRaters) ? peaks : null,
  };
}
