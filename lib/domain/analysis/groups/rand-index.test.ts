import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "./rand-index";

describe("adjustedRandIndex equals", () => {
  it("Yeung & Ruzzo, Details of the Adjusted Rand Index (2001), Table 2: 0.313", () => {
    const one = [1, 1, 2, 2, 2, 2, 3, 3, 3, 3];
    const other = [1, 2, 1, 2, 2, 3, 3, 3, 3, 3];
    expect(adjustedRandIndex(one, other)).toBeCloseTo(0.313, 3);
  });

  it("scikit-learn's examples of adjusted_rand_score: 0.57, 0.57, 0 and -0.5", () => {
    expect(adjustedRandIndex([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.57, 2);
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo(0.57, 2);
    expect(adjustedRandIndex([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(adjustedRandIndex([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });
});

describe("adjustedRandIndex", () => {
  const partitions = fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 30 });

  it("is at most 1, the same both ways, in any order, and whatever the groups are called", () => {
    fc.assert(
      fc.property(partitions, (pairs) => {
        const [one, other] = [pairs.map(([group]) => group), pairs.map(([, group]) => group)];
        const index = adjustedRandIndex(one, other);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(adjustedRandIndex(other, one)).toBeCloseTo(index, 9);
        expect(adjustedRandIndex(one.toReversed(), other.toReversed())).toBeCloseTo(index, 9);
        expect(
          adjustedRandIndex(
            one.map((group) => 9 - group),
            other,
          ),
        ).toBeCloseTo(index, 9);
        expect(adjustedRandIndex(one, one)).toBe(1);
      }),
    );
  });

  it("refuses partitions of different things", () => {
    expect(() => adjustedRandIndex([1], [1, 2])).toThrow(RangeError);
  });
});
