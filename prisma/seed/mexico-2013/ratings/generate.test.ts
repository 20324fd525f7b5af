import { describe, expect, it } from "vitest";
import { mean, median, quantile, standardDeviation } from "simple-statistics";
import { Answer } from "@/lib/domain/ratings/rating";
import { countScores } from "@/lib/domain/analysis/scores";
import { twoPeaksOf } from "@/lib/domain/analysis/two-peaks";
import { options } from "../contents";
import { listSteps, ratingDays, ratingSeed as seed } from "../steps";
import type { SeedRating } from "./answer";
import { camps } from "./fields";
import { generateRatings } from "./generate";
import { drawRaters, expertiseOf } from "./raters";
import { reasons, secondThoughts } from "./reasons";

const { first, second } = generateRatings(seed, options, ratingDays);
const raters = drawRaters(seed);
const campOf = new Map(raters.map(({ alias, camp }) => [alias, camp]));

function scoresOf(ratings: SeedRating[], option: number, criterion = "impact", camp?: string): number[] {
  return ratings
    .filter((rating) => rating.option === option && (camp === undefined || campOf.get(rating.by) === camp))
    .flatMap(({ answer }) => answer.scores[criterion] ?? []);
}

const range = (values: number[]): number => quantile(values, 0.75) - quantile(values, 0.25);
const participants = (ratings: SeedRating[]) => new Set(ratings.map(({ by }) => by));

describe("the ratings of Mexico 2013", () => {
  it("are the same for the same seed, and others for another", () => {
    expect(generateRatings(seed, options, ratingDays)).toEqual({ first, second });
    expect(generateRatings(seed + 1, options, ratingDays).first).not.toEqual(first);
  });

  it("are answers that could have been given: on the scale, once, of an option that stood, in the revision of the time", () => {
    const steps = listSteps();
    const mergedAt = new Map(
      steps.flatMap(({ at, command }) => (command.type === "merge-option" ? [[command.optionId, at] as const] : [])),
    );
    expect(mergedAt.size).toBe(11);
    expect(Math.min(...mergedAt.values())).toBeGreaterThan(ratingDays.mergedFrom);
    const day = 86_400_000;
    for (const [round, start] of [
      [first, ratingDays.first],
      [second, ratingDays.second],
    ] as const) {
      expect(new Set(round.map(({ by, option }) => `${by} ${option}`)).size).toBe(round.length);
      for (const { at, option, answer } of round) {
        Answer.parse(answer);
        expect(at >= start && at < start + day).toBe(true);
        const { mergedInto, revisions } = options[option - 1]!;
        if (mergedInto !== undefined) expect(at).toBeLessThan(ratingDays.second + day / 2);
        const known = revisions.filter((revision) => Date.parse(revision.at) <= at);
        expect(answer.revision).toBe(known.length + 1);
      }
    }
  });

  it("lack between a tenth and a quarter", () => {
    const judged = first.filter(({ answer }) => !answer.abstains).length;
    const missing = 1 - judged / (raters.length * options.length);
    expect(missing).toBeGreaterThan(0.1);
    expect(missing).toBeLessThan(0.25);
    expect(first.some(({ answer }) => answer.abstains)).toBe(true);
  });

  it("come from three camps of unequal size that are nearer to themselves than to each other", () => {
    const sizes = camps.map((camp) => raters.filter((rater) => rater.camp === camp).length);
    expect(new Set(sizes).size).toBe(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const within = options.flatMap(({ number }) =>
      camps.map((camp) => standardDeviation(scoresOf(first, number, "impact", camp))),
    );
    const divided = [8, 10, 19, 21];
    const apart = divided.map((number) => {
      const means = camps.map((camp) => mean(scoresOf(first, number, "impact", camp)));
      return Math.max(...means) - Math.min(...means);
    });
    expect(Math.min(...apart)).toBeGreaterThan(2 * mean(within));
  });

  it("have two peaks for a few options, and bridges that every camp accepts", () => {
    for (const number of [8, 10, 19, 21]) {
      expect(twoPeaksOf(countScores(scoresOf(first, number))).isTwoPeak, `PO-${number}`).toBe(true);
    }
    for (const number of [3, 6, 14, 28]) {
      for (const camp of camps) {
        expect(median(scoresOf(first, number, "impact", camp)), `PO-${number} ${camp}`).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it("are surer where they know more", () => {
    const of = (level: number): number[] =>
      raters.flatMap((rater) => {
        const known = new Set(
          options.filter((option) => expertiseOf(rater, option) === level).map(({ number }) => number),
        );
        return first
          .filter(({ by, option }) => by === rater.alias && known.has(option))
          .flatMap(({ answer }) => answer.scores.confidence ?? []);
      });
    const means = [0, 1, 2, 3].map((level) => mean(of(level)));
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    expect(means[3]! - means[0]!).toBeGreaterThan(1.5);
  });

  it("draw together in the second round, from which eight stay away", () => {
    expect(participants(first).size - participants(second).size).toBe(8);
    const before = new Map(first.map((rating) => [`${rating.by} ${rating.option}`, rating.answer]));
    const both = second.filter(({ by, option }) => before.has(`${by} ${option}`));
    const moved = both.filter(
      ({ by, option, answer }) =>
        JSON.stringify(answer.scores) !== JSON.stringify(before.get(`${by} ${option}`)!.scores),
    );
    expect(moved.length / both.length).toBeGreaterThan(0.25);
    expect(moved.length / both.length).toBeLessThan(0.42);
    const standing = options.filter(({ mergedInto }) => mergedInto === undefined);
    const change = standing.map(({ number }) => range(scoresOf(second, number)) - range(scoresOf(first, number)));
    expect(mean(change)).toBeLessThan(0);
  });

  it("give each reason once, for an answer that it fits", () => {
    const texts = Object.values(reasons).flatMap(({ pro, contra }) => [...pro, ...contra]);
    expect(texts.length).toBeGreaterThanOrEqual(60);
    const given = first.filter(({ answer }) => answer.reason !== "");
    expect(new Set(given.map(({ answer }) => answer.reason)).size).toBe(given.length);
    expect(given.length).toBe(texts.length);
    for (const { option, answer } of given) {
      const { pro, contra } = reasons[option]!;
      const said = [...pro, ...contra].find(({ text }) => text === answer.reason)!;
      expect(answer.scores).toMatchObject(said.says ?? {});
    }
    const after = new Set(second.map(({ answer }) => answer.reason));
    const thoughts = Object.values(secondThoughts).flatMap(({ up = [], down = [] }) => [...up, ...down]);
    for (const { text } of thoughts) expect(after, text).toContain(text);
  });
});
