import { describe, expect, it } from "vitest";
import { quantile, rounded, spreadOf } from "./statistics";

describe("a quantile", () => {
  it("is the nearest rank, whatever the order", () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect([0, 0.5, 0.99, 1].map((part) => quantile(values, part))).toEqual([1, 50, 99, 100]);
    expect(quantile([10, 9, 100], 0.5)).toBe(10);
  });

  it("of one value is that value, and of none is none", () => {
    expect(quantile([7], 0.99)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe("a spread", () => {
  it("is the least, the middle and the most of some runs", () => {
    expect(spreadOf([30, 9, 12])).toEqual({ min: 9, median: 12, max: 30 });
    expect(spreadOf([1, 2, 4, 8])).toEqual({ min: 1, median: 3, max: 8 });
    expect(spreadOf([5])).toEqual({ min: 5, median: 5, max: 5 });
  });
});

describe("what is shown of a number", () => {
  it("has three digits that count, and all before the point", () => {
    expect([0, 0.012345, 0.5, 1.2345, 12.345, 123.45, 12_345.6].map(rounded)).toEqual([
      0, 0.0123, 0.5, 1.23, 12.3, 123, 12_346,
    ]);
    expect(rounded(Infinity)).toBe(Infinity);
  });
});
