import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "@/lib/domain/random";
import { bimodalityCoefficient } from "./bimodality";
import { normalDeviate } from "./chance";
import { answersOf, countScores } from "./scores";
import { twoPeaksOf } from "./two-peaks";

const score = (value: number) => Math.min(7, Math.max(1, Math.round(value)));
const draw = (random: Random, count: number, one: () => number) => countScores(Array.from({ length: count }, one));

describe("bimodalityCoefficient", () => {
  // SAS/STAT User's Guide, PROC CLUSTER, "Miscellaneous Formulas": 0.555 of a uniform population, at most 1, of one
  // with two distinct values. Pfister et al. (2013): one third of a normal distribution.
  it("is 0.555 of a uniform population, 1 of one with two values, a third of a normal one", () => {
    const even = Array.from({ length: 20_000 }, (_, index) => index);
    expect(bimodalityCoefficient(even)).toBeCloseTo(0.555, 2);
    expect(bimodalityCoefficient(even.map((value) => value % 2))).toBeCloseTo(1, 3);
    const random = createRandom(3);
    expect(bimodalityCoefficient(even.map(() => normalDeviate(random)))).toBeCloseTo(1 / 3, 1);
  });

  it("is 0.34 and 0.79 of the crowds of Pfister et al. (2013), as R's mousetrap has them (bimodality_coefficient)", () => {
    expect(bimodalityCoefficient(answersOf([3, 5, 5, 10, 17, 20, 17, 10, 5, 5, 3]))).toBeCloseTo(0.34, 2);
    expect(bimodalityCoefficient(answersOf([2, 26, 14, 6, 2, 0, 2, 6, 14, 26, 2]))).toBeCloseTo(0.79, 2);
  });

  it("is (g² + 1) / (k + 3 (n-1)² / ((n-2) (n-3))), as by hand", () => {
    // 1, 1, 1, 5: g = 2, k = 4, so 5 / (4 + 27 / 2). Joanes & Gill (1998): the most that four values can be skewed.
    expect(bimodalityCoefficient([1, 1, 1, 5])).toBeCloseTo(5 / 17.5, 12);
    // 1, 1, 2, 2: g = 0, k = -6, so 1 / (27 / 2 - 6).
    expect(bimodalityCoefficient([1, 1, 2, 2])).toBeCloseTo(1 / 7.5, 12);
  });

  it("does not depend on order, side or scale, and is nothing where nothing varies", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 50 }), (values) => {
        const coefficient = bimodalityCoefficient(values);
        if (coefficient === null) return void expect(values.length < 4 || new Set(values).size === 1).toBe(true);
        expect(coefficient).toBeGreaterThan(0);
        expect(bimodalityCoefficient(values.toReversed().map((value) => 9 - 2 * value))).toBeCloseTo(coefficient, 9);
      }),
    );
  });
});

describe("twoPeaksOf", () => {
  it.each([
    ["camps of the same size at the ends", [35, 0, 0, 0, 0, 0, 35]],
    ["camps with some around them", [8, 18, 6, 2, 5, 20, 9]],
    ["one camp twice the other", [4, 14, 4, 1, 6, 28, 13]],
    ["ten against ten", [2, 6, 2, 0, 2, 6, 2]],
  ])("sees %s", (_, counts) => {
    expect(twoPeaksOf(counts).isTwoPeak).toBe(true);
    expect(twoPeaksOf(counts.toReversed()).isTwoPeak).toBe(true);
  });

  it.each([
    ["one peak", [1, 3, 9, 20, 22, 11, 4]],
    ["one peak at the end, with a long tail", [2, 1, 2, 3, 6, 16, 40]],
    ["a crowd at one end and three outliers", [3, 0, 0, 0, 0, 0, 60]],
    ["all the same", [0, 0, 0, 0, 0, 0, 70]],
    ["two neighbours", [0, 0, 0, 35, 35, 0, 0]],
    ["everything as often", [10, 10, 10, 10, 10, 10, 10]],
    ["two against two", [0, 2, 0, 0, 0, 2, 0]],
    ["one answer", [0, 0, 1, 0, 0, 0, 0]],
    ["none", [0, 0, 0, 0, 0, 0, 0]],
  ])("does not see two in %s", (_, counts) => {
    expect(twoPeaksOf(counts).isTwoPeak).toBe(false);
  });

  it.each([
    ["uniform noise", (random: Random) => () => 1 + random.below(7)],
    ["one peak in the middle", (random: Random) => () => score(4 + 1.5 * normalDeviate(random))],
    ["one skewed peak", (random: Random) => () => score(8 - Math.exp(1 + 0.6 * normalDeviate(random)))],
    ["one peak cut off at the end", (random: Random) => () => score(6.5 + 2 * normalDeviate(random))],
  ])("is hardly ever wrong about %s, however many answer", (name, sampler) => {
    const random = createRandom(2013);
    for (const size of [12, 33, 70, 300]) {
      const wrong = Array.from({ length: 500 }, () => twoPeaksOf(draw(random, size, sampler(random)))).filter(
        ({ isTwoPeak }) => isTwoPeak,
      );
      expect(wrong.length).toBeLessThanOrEqual(name === "uniform noise" ? 12 : 2);
    }
  });

  it("finds most crowds that are split between 2 and 6, and nearly all large ones", () => {
    const random = createRandom(6);
    const split = () => score((random.happens(0.5) ? 2 : 6) + 0.8 * normalDeviate(random));
    const foundOf = (size: number) =>
      Array.from({ length: 200 }, () => twoPeaksOf(draw(random, size, split))).filter((one) => one.isTwoPeak).length;
    expect(foundOf(70)).toBeGreaterThan(120);
    expect(foundOf(300)).toBeGreaterThan(198);
  });
});
