import { type Analysis, type Inputs, method } from "./analysis";
import { analyseCriterion } from "./analyse-criterion";
import { analyseOption } from "./analyse-option";
import { seedFor } from "./chance";
import { type AnalysedGroups, analyseGroups } from "./groups/analyse-groups";
import { leastAnswered } from "./groups/features";
import { type AnalysisInput, defaultMinGroup, defaultMinRaters, type RoundInput } from "./input";
import { memberIdsOf, pack, type PackedRound } from "./pack";

/** An analysis, and beside it what may never reach a page: who belongs to which group, by the order of `sizes`. */
export type Analysed = { analysis: Analysis; assignments: { memberId: string; group: number }[] };

const noRound: RoundInput = { roundId: "", ratings: [] };

/**
 * Everything that statistics say of a round of ratings, compared with the round before. The same input and seed give
 * the same answer, in whatever order the ratings come. Throws a RangeError for a score that is none.
 */
export function analyse(input: AnalysisInput): Analysed {
  const { rounds, criteria, optionIds, expertise, seed } = input;
  const { minRaters = defaultMinRaters, minGroup = defaultMinGroup } = input;
  const [earlierInput, roundInput = noRound] = rounds.length > 1 ? rounds.slice(-2) : [undefined, rounds[0]];
  const compared = earlierInput ? [earlierInput, roundInput] : [roundInput];
  const memberIds = memberIdsOf(compared);
  const round = pack(roundInput, memberIds, input);
  const earlier = earlierInput ? pack(earlierInput, memberIds, input) : null;

  const members = memberIds.length;
  const criterionIds = criteria.map(({ id }) => id);
  const context = { round, earlier, criterionIds, members, seed, minRaters };
  const size = { options: optionIds.length, criteria: criteria.length, members };
  const grouped = analyseGroups({
    ...{ round, criteria, optionIds, members, minRaters, minGroup },
    seed: seedFor(seed, "groups"),
  });
  const views = expertise && memberIds.map((memberId) => expertise[memberId]);
  const weightsOf = (optionId: string) => (views ? Float64Array.from(views, (view) => view?.[optionId] ?? 1) : null);

  return {
    analysis: {
      inputs: {
        ...{ method, seed, minRaters, minGroup, options: optionIds.length, isWeighted: expertise !== undefined },
        roundId: rounds.length > 0 ? roundInput.roundId : null,
        earlierRoundId: earlierInput?.roundId ?? null,
        raters: round.isRater.reduce((sum, isRater) => sum + isRater, 0),
        ratings: round.ratings,
        abstentions: round.abstentions.reduce((sum, count) => sum + count, 0),
        leftOut: leftOutOf(round, grouped),
      },
      options: optionIds.map((optionId, option) => analyseOption(context, option, optionId, weightsOf(optionId))),
      criteria: criterionIds.map((id, index) => analyseCriterion(round, { id, index }, size, minRaters)),
      groups: grouped.groups,
    },
    assignments: memberIds.flatMap((memberId, member) => {
      const group = grouped.groupOf[member]!;
      return group < 0 ? [] : [{ memberId, group }];
    }),
  };
}

function leftOutOf(round: PackedRound, { leftOut }: AnalysedGroups): Inputs["leftOut"] {
  return [
    { what: "Ratings of options that were declined, or merged into another, afterwards", count: round.unknown },
    {
      what: `Analysts who belong to no opinion group, because they gave less than ${leastAnswered * 100} % of the scores that were asked for`,
      count: leftOut,
    },
  ].filter(({ count }) => count > 0);
}
