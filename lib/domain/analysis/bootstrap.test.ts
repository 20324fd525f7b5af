import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "@/lib/domain/random";
import { bootstrapMedians, medianInterval } from "./bootstrap";
import { quartilesOf } from "./quartiles";

const once = (count: number) => new Array<number>(count).fill(1);

function deviationOf(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

describe("bootstrapMedians equals", () => {
  it("Efron & Tibshirani, An Introduction to the Bootstrap (1993), Table 2.1: 37.83 for the treated mice", () => {
    const mice = [16, 23, 38, 94, 99, 141, 197];
    const medians = bootstrapMedians(once(7), 100_000, createRandom(7));
    expect(Math.abs(deviationOf(Array.from(medians, (rank) => mice[rank - 1]!)) - 37.83)).toBeLessThan(0.4);
  });

  it("Efron (1979), section 3: the median of 13 is the k-th value as often as binomial tails have it", () => {
    const times = 100_000;
    const medians = bootstrapMedians(once(13), times, createRandom(13));
    for (let k = 1; k <= 13; k += 1) {
      const share = medians.filter((rank) => rank === k).length / times;
      expect(Math.abs(share - (atMost(6, (k - 1) / 13) - atMost(6, k / 13)))).toBeLessThan(0.006);
    }
  });

  it("samples that are drawn whole, for an even number too", () => {
    const counts = [2, 5, 1, 0, 4, 3, 1];
    const times = 40_000;
    const quick = bootstrapMedians(counts, times, createRandom(1));
    const random = createRandom(2);
    const answers = counts.flatMap((count, index) => new Array<number>(count).fill(index + 1));
    const whole = Array.from({ length: times }, () => {
      const drawn = new Array<number>(7).fill(0);
      for (let at = 0; at < answers.length; at += 1) drawn[random.pick(answers) - 1]! += 1;
      return quartilesOf(drawn)!.median;
    });
    for (const median of new Set(whole)) {
      const shares = [quick, whole].map((list) => list.filter((one: number) => one === median).length / times);
      expect(Math.abs(shares[0]! - shares[1]!)).toBeLessThan(0.012);
    }
  });
});

describe("medianInterval", () => {
  const anyCounts = fc
    .array(fc.nat({ max: 20 }), { minLength: 7, maxLength: 7 })
    .filter((counts) => counts.some((count) => count > 0));

  it("holds the median, stays among the answers, and is the same for the same seed", () => {
    fc.assert(
      fc.property(anyCounts, fc.nat(), (counts, seed) => {
        const interval = medianInterval(counts, createRandom(seed));
        const { median } = quartilesOf(counts)!;
        expect(interval.from).toBeLessThanOrEqual(median);
        expect(interval.to).toBeGreaterThanOrEqual(median);
        const given = counts.flatMap((count, index) => (count > 0 ? [index + 1] : []));
        expect(interval.from).toBeGreaterThanOrEqual(Math.min(...given));
        expect(interval.to).toBeLessThanOrEqual(Math.max(...given));
        expect(medianInterval(counts, createRandom(seed))).toEqual(interval);
      }),
      { numRuns: 50 },
    );
  });

  it("is one point where all agree, or one alone answered", () => {
    expect(medianInterval([0, 0, 0, 9, 0, 0, 0], createRandom(1))).toEqual({ from: 4, to: 4 });
    expect(medianInterval([0, 0, 1, 0, 0, 0, 0], createRandom(1))).toEqual({ from: 3, to: 3 });
    expect(() => medianInterval([0, 0, 0, 0, 0, 0, 0], createRandom(1))).toThrow(RangeError);
  });

  it("is narrower the more have answered alike", () => {
    const widthOf = (times: number) => {
      const { from, to } = medianInterval(
        [1, 2, 3, 4, 3, 2, 1].map((count) => count * times),
        createRandom(5),
      );
      return to - from;
    };
    expect(widthOf(20)).toBeLessThan(widthOf(1));
  });
});

/** How likely 13 draws with this probability succeed at most so often. */
function atMost(successes: number, probability: number): number {
  let sum = 0;
  let ways = 1;
  for (let count = 0; count <= successes; count += 1) {
    sum += ways * probability ** count * (1 - probability) ** (13 - count);
    ways = (ways * (13 - count)) / (count + 1);
  }
  return sum;
}
