import { expect, it } from "vitest";
import type { CitedCriterion, CitedRound } from "../cite";
import { options } from "../contents";
import { narratives } from "../narratives";
import { ratingDays, ratingSeed } from "../steps";
import { takeaways } from "../takeaways";
import { generateRatings } from "./generate";

const { first, second } = generateRatings(ratingSeed, options, ratingDays);

/** The share of a round's scores within these bounds, both included. */
function share(option: number, criterion: CitedCriterion, round: CitedRound, [low, high]: [number, number]): number {
  const ratings = (round === 5 ? first : second).filter((rating) => rating.option === option);
  const scores = ratings.flatMap(({ answer }) => answer.scores[criterion] ?? []);
  return scores.filter((score) => score >= low && score <= high).length / scores.length;
}

type Claim = [option: number, criterion: CitedCriterion, round: CitedRound, bounds: [number, number]];

/** What the report says of the ratings, each with the least and the greatest share for which its words are true. */
const claims: [says: string, ...Claim, from: number, to: number][] = [
  ["more than four in five, feasibility above the middle", 14, "feasibility", 6, [5, 7], 0.8, 1],
  ["nobody below 5", 3, "impact", 6, [5, 7], 1, 1],
  ["more than half a 6 or a 7", 6, "impact", 6, [6, 7], 0.5, 1],
  ["fewer than a third at 5 or higher", 6, "feasibility", 6, [5, 7], 0, 0.33],
  ["more than half a 6 or a 7", 8, "risk", 6, [6, 7], 0.5, 1],
  ["well over half a 5 or more", 11, "impact", 6, [5, 7], 0.6, 1],
  ["about half saw little risk", 12, "risk", 5, [1, 3], 0.45, 0.55],
  ["more than two thirds saw little risk", 12, "risk", 6, [1, 3], 0.67, 1],
  ["more than four in five a 6 or a 7", 22, "risk", 6, [6, 7], 0.8, 1],
  ["more than half at 3 or lower", 13, "impact", 6, [1, 3], 0.5, 1],
  ["a good third at 5 or higher", 13, "impact", 6, [5, 7], 0.33, 0.4],
  ["more than half at 5 or higher", 15, "feasibility", 6, [5, 7], 0.5, 1],
  ["more than three quarters at 3 or lower", 24, "feasibility", 6, [1, 3], 0.75, 1],
  ["fewer than a third at 5 or higher", 17, "impact", 6, [5, 7], 0, 0.33],
];

it.each(claims)("is true: %s for PO-%i, %s in round %i", (_says, option, criterion, round, bounds, from, to) => {
  const found = share(option, criterion, round, bounds);
  expect(found).toBeGreaterThanOrEqual(from);
  expect(found).toBeLessThanOrEqual(to);
});

it("leaves no rating in the report unchecked", () => {
  const report = JSON.stringify([narratives, takeaways]);
  const cited = [...report.matchAll(/\[\[(PO-\d+ [a-z]+ in round \d)\]\]/g)].map(([, inside]) => inside);
  const checked = claims.map(([, option, criterion, round]) => `PO-${option} ${criterion} in round ${round}`);
  expect(new Set(checked)).toEqual(new Set(cited));
});
