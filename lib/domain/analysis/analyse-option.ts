import type { Placement } from "@/lib/domain/options/option";
import type { CriterionOfOption, OptionAnalysis, Placements } from "./analysis";
import { seedFor } from "./chance";
import { compareRounds } from "./compare-rounds";
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
  const alike = new Map<number, number>();
  let [n, heaviest, weight] = [0, 0, 0];
  for (let member = 0; member < members; member += 1) {
    const score = column[member]!;
    if (score === 0) continue;
    n += 1;
    counts[score - 1]! += 1;
    if (!weighed) continue;
    const own = weights[member]!;
    weighed[score - 1]! += own;
    alike.set(own, (alike.get(own) ?? 0) + 1);
    weight += own;
    heaviest = Math.max(heaviest, own);
  }
  if (n < minRaters) return { criterionId, n, summary: null, change: null, bounds: null };

  // A median that one member alone decides would be that member's answer (Hundepool et al., "Statistical Disclosure
  // Control", 2012, section 4.2, the dominance rule). And staff know who weighs how much: of one or two who weigh
  // alike it could be reckoned from the counts what they answered.
  const isWeighed = 2 * heaviest < weight && [...alike.values()].every((members) => members >= minRaters);
  const compared = earlier ? compareRounds(columnOf(earlier, place), column, minRaters) : notCompared;
  return {
    criterionId,
    n,
    summary: summarise(counts, isWeighed ? weighed : null, seedFor(seed, `${optionId} ${criterionId}`)),
    ...compared,
  };
}

const notCompared = { change: null, bounds: null };

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
