import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianOf, quantileOfSorted, weightedQuantile } from "./quantiles";

const quartersOf = (values: number[]) => [0.25, 0.5, 0.75].map((share) => quantileOfSorted(values, share));

describe("quantileOfSorted", () => {
  it.each([
    // Wikipedia, "Quantile", "Examples": "Even-sized population" and "Odd-sized population".
    [
      [3, 6, 7, 8, 8, 10, 13, 15, 16, 20],
      [7, 9, 15],
    ],
    [
      [3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20],
      [7, 9, 15],
    ],
    // Wikipedia, "Quartile", "Example 1" and "Example 2", method 1 (Moore & McCabe, Introduction to the Practice of
    // Statistics), which leaves the median out of both halves.
    [
      [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49],
      [15, 40, 43],
    ],
    [
      [7, 15, 36, 39, 40, 41],
      [15, 37.5, 40],
    ],
  ])("of %j are %j", (values, expected) => {
    expect(quartersOf(values)).toEqual(expected);
  });

  it("needs a share from 0 to 1, and values", () => {
    expect(() => quantileOfSorted([1], 1.1)).toThrow(RangeError);
    expect(quantileOfSorted([], 0.5)).toBeNull();
    expect(quantileOfSorted([4], 0.25)).toBe(4);
    expect(quantileOfSorted([1, 2], 0)).toBe(1);
    expect(quantileOfSorted([1, 2], 1)).toBe(2);
  });
});

describe("weightedQuantile", () => {
  it.each([
    // Cormen, Leiserson, Rivest & Stein, Introduction to Algorithms, 2001, problem 9-2: each weighs what it is.
    [[0.05, 0.05, 0.1, 0.1, 0.15, 0.2, 0.35], [0.05, 0.05, 0.1, 0.1, 0.15, 0.2, 0.35], 0.2],
    // Wikipedia, "Weighted median", "Simple example"; and of "Lower weighted median" and "upper", 2 and 3, the mean.
    [[1, 2, 3, 4, 5], [0.15, 0.1, 0.2, 0.3, 0.25], 4],
    [[1, 2, 3, 4], [0.49, 0.01, 0.25, 0.25], 2.5],
  ])("of %j with %j has its median at %d", (values, weights, expected) => {
    expect(weightedQuantile(values, weights, 0.5)).toBe(expected);
  });

  it("is null without weight, and passes over values of none", () => {
    expect(weightedQuantile([], [], 0.5)).toBeNull();
    expect(weightedQuantile([1, 2], [0, 0], 0.5)).toBeNull();
    expect(weightedQuantile([1, 2, 3], [1, 0, 1], 0.5)).toBe(2);
    expect(() => weightedQuantile([1], [-1], 0.5)).toThrow(RangeError);
    expect(() => weightedQuantile([1], [Number.NaN], 0.5)).toThrow(RangeError);
  });

  it("is that of every value said as often as it weighs, whatever the unit of weight", () => {
    const said = fc.array(fc.record({ value: fc.integer({ min: -9, max: 9 }), times: fc.integer({ min: 0, max: 5 }) }));
    const shares = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1);
    fc.assert(
      fc.property(said, shares, fc.constantFrom(1, 0.1, 3), (list, share, unit) => {
        const sorted = list.toSorted((a, b) => a.value - b.value);
        const all = sorted.flatMap(({ value, times }) => new Array<number>(times).fill(value));
        const values = sorted.map(({ value }) => value);
        const weights = sorted.map(({ times }) => times * unit);
        expect(weightedQuantile(values, weights, share)).toBe(quantileOfSorted(all, share));
      }),
    );
  });
});

describe("medianOf", () => {
  it("does not depend on the order, has as many below as above, and leaves its values alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (values) => {
        const kept = [...values];
        const median = medianOf(values)!;
        expect(values).toEqual(kept);
        expect(medianOf(values.toReversed())).toBe(median);
        expect(values.filter((value) => value < median).length * 2).toBeLessThanOrEqual(values.length);
        expect(values.filter((value) => value > median).length * 2).toBeLessThanOrEqual(values.length);
      }),
    );
  });
});
