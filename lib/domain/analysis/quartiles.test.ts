import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusOf } from "./consensus";
import { meanDeviation } from "./mean-deviation";
import { weightedQuantile } from "./quantiles";
import { quartilesOf } from "./quartiles";
import { answersOf, countScores } from "./scores";

const anyCounts = fc.array(fc.nat({ max: 40 }), { minLength: 7, maxLength: 7 });

function countsTo(highest: number, values: number[]): number[] {
  const counts = new Array<number>(highest).fill(0);
  for (const value of values) counts[value - 1]! += 1;
  return counts;
}

describe("quartilesOf", () => {
  it("lies within the scale, in order, and is the mirror image for the scale turned round", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const quartiles = quartilesOf(counts);
        if (!quartiles) return void expect(counts.every((count) => count === 0)).toBe(true);
        const { lower, median, upper, range } = quartiles;
        expect([1, lower, median, upper, 7]).toEqual([1, lower, median, upper, 7].toSorted((a, b) => a - b));
        expect(range).toBe(upper - lower);
        const turned = quartilesOf(counts.toReversed())!;
        expect([8 - turned.upper, 8 - turned.median, 8 - turned.lower]).toEqual([lower, median, upper]);
      }),
    );
  });

  it("is the only answer there is, or none", () => {
    expect(quartilesOf([0, 0, 0, 0, 0, 1, 0])).toEqual({ lower: 6, median: 6, upper: 6, range: 0 });
    expect(quartilesOf([0, 0, 0, 0, 0, 0, 0])).toBeNull();
  });
});

describe("meanDeviation", () => {
  it.each([
    // Wikipedia, "Average absolute deviation", table of the data set {2, 2, 3, 4, 14}: 2.8 around the median.
    [[2, 2, 3, 4, 14], 2.8],
    // Wikipedia, "Median absolute deviation", "Example": deviations 1, 1, 0, 0, 2, 4 and 7 around the median.
    [[1, 1, 2, 2, 4, 6, 9], 15 / 7],
    // NCERT, Mathematics for Class XI, chapter 15 (13 from 2023), exercise 15.1, question 3: median 13.5, deviation
    // 28 / 12 = 2.33.
    [[13, 17, 16, 14, 11, 13, 10, 16, 11, 18, 12, 17], 28 / 12],
    // The same, question 4: median 47.5, deviation 70 / 10 = 7.
    [[36, 72, 46, 42, 60, 45, 53, 46, 51, 49], 7],
  ])("of %j is %d", (values, expected) => {
    expect(meanDeviation(countsTo(Math.max(...values), values))).toBeCloseTo(expected, 12);
  });

  it.each([
    // The same, question 7 and question 8, by frequencies: 84 / 26 = 3.23 around 7, and 148 / 29 = 5.1 around 30.
    [[5, 7, 9, 10, 12, 15], [8, 6, 2, 2, 2, 6], 7, 84 / 26],
    [[15, 21, 27, 30, 35], [3, 5, 6, 7, 8], 30, 148 / 29],
  ])("of %j, given %j times each, around %d is %d", (values, frequencies, median, expected) => {
    const counts = new Array<number>(Math.max(...values)).fill(0);
    values.forEach((value, index) => (counts[value - 1] = frequencies[index]!));
    expect(quartilesOf(counts)!.median).toBe(median);
    expect(meanDeviation(counts)).toBeCloseTo(expected, 12);
  });

  it("is least at the median, at most half the scale, and 0 where all agree", () => {
    fc.assert(
      fc.property(anyCounts, fc.integer({ min: 1, max: 7 }), (counts, other) => {
        const deviation = meanDeviation(counts);
        const answers = answersOf(counts);
        if (deviation === null) return void expect(answers).toEqual([]);
        const around = answers.reduce((sum, answer) => sum + Math.abs(answer - other), 0) / answers.length;
        expect(deviation).toBeLessThanOrEqual(around + 1e-9);
        expect(deviation).toBeLessThanOrEqual(3);
        expect(deviation === 0).toBe(new Set(answers).size === 1);
      }),
    );
  });
});

describe("consensusOf", () => {
  it("calls a range of one step strong, as de Vet et al. (2005), of two moderate, and of more none", () => {
    expect([0, 1, 1.5, 2, 2.5, 6].map(consensusOf)).toEqual([
      "strong",
      "strong",
      "moderate",
      "moderate",
      "none",
      "none",
    ]);
  });

  it("finds of one mind a panel that a published study accepted without disagreement", () => {
    // BMJ Open 2 (2012), e001431, table 1, criterion one: of fifteen panellists 5, 5 and 2 score 7, 8 and 9 of nine, and
    // three less; median 7, 30th percentile 7, 70th percentile 8. Wherever the three lie, the quartiles are the same.
    const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const panel = [0, 0, 0, 1, 1, 1, 5, 5, 2];
    expect([0.3, 0.5, 0.7].map((share) => weightedQuantile(steps, panel, share))).toEqual([7, 7, 8]);
    expect(quartilesOf(panel)).toEqual({ lower: 7, median: 7, upper: 8, range: 1 });
    expect(consensusOf(1)).toBe("strong");
  });

  it("finds none where all scores are as frequent", () => {
    expect(consensusOf(quartilesOf([10, 10, 10, 10, 10, 10, 10])!.range)).toBe("none");
  });
});

describe("countScores", () => {
  it("takes scores, in any order, and nothing else", () => {
    expect(countScores([7, 1, 7])).toEqual([1, 0, 0, 0, 0, 0, 2]);
    for (const score of [0, 8, 1.5, Number.NaN]) expect(() => countScores([score])).toThrow(RangeError);
  });
});
