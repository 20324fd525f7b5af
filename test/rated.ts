import { analyse } from "@/lib/domain/analysis/analyse";
import type { RatingInput } from "@/lib/domain/analysis/input";
import type { Criterion } from "@/lib/domain/ratings/criterion";

/** The scores that an option got on the criteria of `rated`, one after the other, by member; null for a gap. */
export type Given = (number | null)[][];

const ratingsOf = (options: Given[]): RatingInput[] =>
  options.flatMap((byMember, option) =>
    byMember.map((scores, member) => ({
      memberId: `member-${member}`,
      optionId: `option-${option + 1}`,
      scores: Object.fromEntries(scores.flatMap((score, at) => (score === null ? [] : [[criteria[at]!.id, score]]))),
      placement: null,
      abstains: scores.every((score) => score === null),
    })),
  );

export const criteria: Criterion[] = [
  { id: "impact", name: "Impact", low: "Nothing", high: "Everything", better: "high" },
  { id: "risk", name: "Risk", low: "Harmless", high: "Disastrous", better: "low" },
  { id: "confidence", name: "Confidence", low: "Guessing", high: "Sure", better: "neither" },
];

/** An analysis of scores on `criteria`, of options named option-1, option-2 and so on, after those of an earlier round. */
export function analysed(round: Given[], earlier?: Given[]) {
  const rounds = [
    ...(earlier ? [{ roundId: "one", ratings: ratingsOf(earlier) }] : []),
    { roundId: "two", ratings: ratingsOf(round) },
  ];
  const optionIds = round.map((_, option) => `option-${option + 1}`);
  const asked = criteria.map(({ id, better }) => ({
    id,
    ...(better !== "neither" && { isBetterHigh: better === "high" }),
  }));
  return analyse({ rounds, criteria: asked, optionIds, seed: 1 }).analysis;
}
