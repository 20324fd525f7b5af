import type { Analysis } from "./analysis";
import { method } from "./analysis";
import { analyseOption } from "./analyse-option";
import { type AnalysisInput, defaultMinGroup, defaultMinRaters } from "./input";
import { pack } from "./pack";

/** What ratings come to; `assignments` says which member is in which group, and is for nobody's eyes. */
export function analyse(input: AnalysisInput): { analysis: Analysis; assignments: Record<string, number> } {
  const { rounds, criteria, optionIds, seed, minRaters = defaultMinRaters, minGroup = defaultMinGroup } = input;
  const memberIds = [...new Set(rounds.flatMap(({ ratings }) => ratings.map(({ memberId }) => memberId)))].toSorted();
  const packed = rounds.map((round) => pack(round, memberIds, input));
  const [earlier, round] = packed.length > 1 ? [packed.at(-2)!, packed.at(-1)!] : [null, packed.at(-1)!];
  const criterionIds = criteria.map(({ id }) => id);
  const context = { round, earlier, criterionIds, members: memberIds.length, seed, minRaters };
  return {
    analysis: {
      inputs: {
        method,
        seed,
        roundId: rounds.at(-1)?.roundId ?? null,
        earlierRoundId: rounds.at(-2)?.roundId ?? null,
        raters: round.isRater.reduce((sum, is) => sum + is, 0),
        ratings: round.ratings,
        abstentions: round.abstentions.reduce((sum, count) => sum + count, 0),
        options: optionIds.length,
        minRaters,
        minGroup,
        isWeighted: false,
        leftOut: [],
      },
      options: optionIds.map((id, at) => analyseOption(context, at, id, null)),
      criteria: criteria.map(({ id }) => ({ criterionId: id, concordance: null, alpha: null })),
      groups: { isShown: false, reason: "too-few-members" },
    },
    assignments: {},
  };
}
