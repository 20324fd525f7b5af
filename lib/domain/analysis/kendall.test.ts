import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kendallW } from "./kendall";

const transpose = (columns: number[][]) => columns[0]!.map((_, row) => columns.map((column) => column[row]!));

describe("kendallW equals", () => {
  it("Siegel & Castellan (1988), three raters of eight attributes, without ties (R's DescTools, KendallW)", () => {
    const rows = [
      [5, 6, 7, 1, 2, 4, 3, 8],
      [1, 7, 6, 2, 3, 5, 4, 8],
      [4, 5, 1, 3, 2, 7, 6, 8],
    ];
    const { w, p, isSound } = kendallW(rows)!;
    expect(w).toBeCloseTo(0.6560847, 7);
    expect(p).toBeCloseTo(0.05528, 5);
    expect(isSound).toBe(true);
  });

  it("the anxiety data of R's irr and DescTools, twenty subjects by three raters, with ties", () => {
    const rows = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    const { w, p } = kendallW(rows)!;
    expect(w).toBeCloseTo(0.5396569, 7);
    expect(p).toBeCloseTo(0.04288, 5);
  });

  it("Friedman's test of Hollander & Wolfe (1973, p. 140), 22 players round first base, with ties (R, friedman.test)", () => {
    const times = [
      [5.4, 5.5, 5.55],
      [5.85, 5.7, 5.75],
      [5.2, 5.6, 5.5],
      [5.55, 5.5, 5.4],
      [5.9, 5.85, 5.7],
      [5.45, 5.55, 5.6],
      [5.4, 5.4, 5.35],
      [5.45, 5.5, 5.35],
      [5.25, 5.15, 5],
      [5.85, 5.8, 5.7],
      [5.25, 5.2, 5.1],
      [5.65, 5.55, 5.45],
      [5.6, 5.35, 5.45],
      [5.05, 5, 4.95],
      [5.5, 5.5, 5.4],
      [5.45, 5.55, 5.5],
      [5.55, 5.55, 5.35],
      [5.45, 5.5, 5.55],
      [5.5, 5.45, 5.25],
      [5.65, 5.6, 5.4],
      [5.7, 5.65, 5.55],
      [6.3, 6.3, 6.25],
    ];
    const { w, p } = kendallW(times)!;
    expect(w * 22 * 2).toBeCloseTo(11.142857, 6);
    expect(p).toBeCloseTo(0.00380504, 7);
  });
});

describe("kendallW", () => {
  const matrix = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 8 })).chain(([raters, objects]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: objects, maxLength: objects }), {
      minLength: raters,
      maxLength: raters,
    }),
  );

  it("is from 0 to 1, and does not depend on the order of raters or objects", () => {
    fc.assert(
      fc.property(matrix, (rows) => {
        const concordance = kendallW(rows);
        if (!concordance) return void expect(rows.every((row) => new Set(row).size === 1)).toBe(true);
        expect(concordance.w).toBeGreaterThanOrEqual(0);
        expect(concordance.w).toBeLessThanOrEqual(1);
        expect(concordance.p).toBeGreaterThanOrEqual(0);
        expect(concordance.p).toBeLessThanOrEqual(1);
        const turned = kendallW(transpose(transpose(rows.toReversed()).toReversed()))!;
        expect(turned.w).toBeCloseTo(concordance.w, 9);
      }),
    );
  });

  it("is 1 where all rank alike, whatever steps they use, and 0 where they are each other's opposite", () => {
    expect(
      kendallW([
        [1, 2, 3],
        [2, 5, 7],
      ])!.w,
    ).toBeCloseTo(1, 12);
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ])!.w,
    ).toBeCloseTo(0, 12);
  });

  it("leaves out who has a gap, and says nothing of one rater, one object, no order or nobody", () => {
    const concordance = kendallW([
      [1, 2, 3],
      [1, 3, 2],
      [null, 1, 2],
      [1, Number.NaN, 2],
    ])!;
    expect(concordance).toMatchObject({ raters: 2, objects: 3, isSound: false });
    expect(kendallW([])).toBeNull();
    expect(kendallW([[1, 2, 3]])).toBeNull();
    expect(kendallW([[1], [2]])).toBeNull();
    expect(
      kendallW([
        [4, 4, 4],
        [2, 2, 2],
      ]),
    ).toBeNull();
    expect(() =>
      kendallW([
        [1, 2],
        [1, 2, 3],
      ]),
    ).toThrow(RangeError);
  });
});
