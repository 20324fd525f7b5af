import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusOf } from "./consensus";
import { meanDeviation } from "./mean-deviation";
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
  ])("of %j is %d", (values, expected) => {
    expect(meanDeviation(countsTo(14, values))).toBeCloseTo(expected, 12);
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
