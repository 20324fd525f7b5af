import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signedRank } from "./wilcoxon";

const minus = (one: number[], other: number[]) => one.map((value, index) => value - other[index]!);

describe("signedRank equals", () => {
  it("Hollander & Wolfe (1973, p. 29), depression of nine patients (R, wilcox.test): V = 40, one-sided p = 0.01953", () => {
    const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const { above, p, isExact } = signedRank(minus(before, after));
    expect(above).toBe(40);
    expect(p / 2).toBeCloseTo(0.01953, 5);
    expect(isExact).toBe(true);
  });

  it("Darwin's maize after Fisher, The Design of Experiments (1935) (scipy.stats.wilcoxon): 24, p = 0.041259765625", () => {
    const differences = [6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75];
    expect(signedRank(differences)).toMatchObject({ below: 24, p: 0.041259765625 });
  });

  it("scipy's own examples with zeros and ties, by Pratt's rule and by Wilcoxon's (test_accuracy_wilcoxon)", () => {
    const times = [1, 4, 16, 15, 8, 4, 5, 1, 2];
    const differences = times.flatMap((count, index) => new Array<number>(count).fill(index - 4));
    const byPratt = signedRank(differences, { exactUpTo: 0, isCorrected: false });
    expect(byPratt.above).toBe(423);
    expect(byPratt.p).toBeCloseTo(0.0031724568006762576, 12);
    const byWilcoxon = signedRank(differences, { zeros: "wilcoxon", exactUpTo: 0, isCorrected: false });
    expect(byWilcoxon.above).toBe(327);
    expect(byWilcoxon.p).toBeCloseTo(0.00641346115861, 12);
  });

  it("R's wilcox.test with and without the correction, as scipy's tests quote it", () => {
    const x = [120, 114, 181, 188, 180, 146, 121, 191, 132, 113, 127, 112];
    const y = [133, 143, 119, 189, 112, 199, 198, 113, 115, 121, 142, 187];
    const differences = minus(x, y);
    expect(signedRank(differences, { exactUpTo: 0 }).p).toBeCloseTo(0.7240817, 6);
    expect(signedRank(differences, { exactUpTo: 0, isCorrected: false }).p).toBeCloseTo(0.6948866, 6);
    const { above, below } = signedRank(differences);
    expect(Math.min(above, below)).toBe(34);
  });
});

describe("signedRank", () => {
  const changes = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 40 });

  it("is a probability, does not depend on order or direction, and shares out all ranks", () => {
    fc.assert(
      fc.property(changes, fc.constantFrom<"pratt" | "wilcoxon">("pratt", "wilcoxon"), (list, zeros) => {
        const { above, below, p } = signedRank(list, { zeros });
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        const turned = signedRank(
          list.toReversed().map((change) => -change),
          { zeros },
        );
        expect(turned).toMatchObject({ above: below, below: above, p });
        const kept = zeros === "pratt" ? list.length : list.filter((change) => change !== 0).length;
        const ofZeros = list.length - list.filter((change) => change !== 0).length;
        const aside = zeros === "pratt" ? (ofZeros * (ofZeros + 1)) / 2 : 0;
        expect(above + below).toBeCloseTo((kept * (kept + 1)) / 2 - aside, 9);
      }),
    );
  });

  it("counts what it can: the share of all signs for which the sum is as small", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 8 }), (list) => {
        const { above, below, p } = signedRank(list);
        const changed = list.filter((change) => change !== 0);
        const sums = Array.from({ length: 2 ** changed.length }, (_, signs) => {
          let at = 0;
          const flipped = list.map((change) => (change === 0 ? 0 : Math.abs(change) * ((signs >> at++) & 1 ? 1 : -1)));
          return signedRank(flipped, { exactUpTo: 0 }).above;
        });
        const asSmall = sums.filter((sum) => sum <= Math.min(above, below) + 1e-9).length;
        expect(p).toBeCloseTo(Math.min(1, (2 * asSmall) / sums.length), 9);
      }),
    );
  });

  it("says nothing moved where nobody answered twice, or nobody changed", () => {
    expect(signedRank([])).toMatchObject({ p: 1, above: 0, below: 0 });
    expect(signedRank([0, 0, 0])).toMatchObject({ p: 1 });
    expect(signedRank(new Array<number>(60).fill(0), { exactUpTo: 0 })).toMatchObject({ p: 1 });
    expect(signedRank([2])).toMatchObject({ p: 1 });
  });
});
