import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorffAlpha, type Metric } from "./krippendorff";

/** One line an observer, one place a unit, a dot for a gap. */
function unitsOf(highest: number, ...lines: string[]): number[][] {
  const rows = lines.map((line) => line.split(" "));
  return rows[0]!.map((_, unit) => {
    const counts = new Array<number>(highest).fill(0);
    for (const row of rows) if (row[unit] !== ".") counts[Number(row[unit]) - 1]! += 1;
    return counts;
  });
}

describe("krippendorffAlpha equals", () => {
  // Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, example C: four observers, twelve units, gaps.
  const fourObservers = unitsOf(
    5,
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  );
  it.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
  ] as const)("Krippendorff (2011), sections C to E, %s: %d", (metric, alpha) => {
    expect(krippendorffAlpha(fourObservers, metric)).toBeCloseTo(alpha, 3);
  });

  // Wikipedia, "Krippendorff's alpha", "A computational example"; six places from the tests of fast-krippendorff.
  const threeCoders = unitsOf(
    4,
    ". . . . . 3 4 1 2 1 1 3 3 . 3",
    "1 . 2 1 3 3 4 3 . . . . . . .",
    ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
  );
  it.each([
    ["nominal", 0.691358],
    ["interval", 0.810845],
  ] as const)("three coders of fifteen units, %s: %d", (metric, alpha) => {
    expect(krippendorffAlpha(threeCoders, metric)).toBeCloseTo(alpha, 6);
  });

  // Hayes & Krippendorff, "Answering the call for a standard reliability measure for coding data", Communication Methods
  // and Measures 1, 2007, table 1: five observers of forty articles, 0 to 3, here 1 to 4. The text has the ordinal one;
  // the others are what Thomas Grill's krippendorff_alpha finds for the same table.
  const newsTone = unitsOf(
    4,
    "2 2 3 . 1 1 2 2 3 3 . 1 2 4 2 2 3 2 2 1 1 1 3 1 2 1 1 2 2 2 2 3 3 4 3 3 3 3 3 2",
    "2 2 4 1 1 1 1 . 3 2 2 1 3 4 2 2 2 3 2 1 1 1 4 1 3 2 1 3 2 2 2 2 3 3 3 3 3 3 3 2",
    "3 1 4 1 1 1 3 3 3 2 1 1 3 3 2 2 3 4 1 1 2 . 4 1 . 2 1 2 3 3 1 3 . 3 3 4 3 . 3 2",
    ". 2 4 . . . . 1 . 2 1 1 3 3 . . . 4 2 . 2 1 4 1 3 2 2 3 3 . . 2 3 3 . . . 2 3 .",
    "3 . . 1 1 1 2 . 3 . . . . 4 2 2 3 . . 1 . 1 . . 3 . 1 . . 3 1 . 3 . 3 3 3 3 . 2",
  );
  it.each([
    ["ordinal", 0.7598, 4],
    ["nominal", 0.477, 3],
    ["interval", 0.757, 3],
  ] as const)("Hayes & Krippendorff (2007), the tone of forty articles, %s: %d", (metric, alpha, digits) => {
    expect(krippendorffAlpha(newsTone, metric)).toBeCloseTo(alpha, digits);
  });

  it("Krippendorff (2011), sections A and B, two observers: 0.095 of two values, 0.692 of five", () => {
    const two = unitsOf(2, "1 2 1 1 1 1 1 1 2 1", "2 2 2 1 1 2 1 1 1 1");
    expect(krippendorffAlpha(two, "nominal")).toBeCloseTo(0.095, 3);
    const five = unitsOf(5, "1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
    expect(krippendorffAlpha(five, "nominal")).toBeCloseTo(0.692, 3);
  });
});

describe("krippendorffAlpha", () => {
  const units = fc.array(fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 }), { maxLength: 8 });
  const metrics = fc.constantFrom<Metric>("nominal", "ordinal", "interval");

  it("is at most 1, and does not depend on the order of the units, or of the scale's ends", () => {
    fc.assert(
      fc.property(units, metrics, (list, metric) => {
        const alpha = krippendorffAlpha(list, metric);
        if (alpha === null) return;
        expect(alpha).toBeLessThanOrEqual(1);
        expect(krippendorffAlpha(list.toReversed(), metric)).toBeCloseTo(alpha, 9);
        const turned = list.map((counts) => counts.toReversed());
        expect(krippendorffAlpha(turned, metric)).toBeCloseTo(alpha, 9);
      }),
    );
  });

  it("does not mind units that nobody, or one alone, has judged", () => {
    fc.assert(
      fc.property(units, metrics, (list, metric) => {
        const more = [...list, [0, 0, 0, 0, 0], [0, 0, 1, 0, 0]];
        expect(krippendorffAlpha(more, metric)).toEqual(krippendorffAlpha(list, metric));
      }),
    );
  });

  it("is 1 where all agree on each of different units, and nothing where nothing varies or is compared", () => {
    expect(
      krippendorffAlpha([
        [3, 0],
        [0, 2],
      ]),
    ).toBe(1);
    expect(
      krippendorffAlpha([
        [3, 0],
        [2, 0],
      ]),
    ).toBeNull();
    expect(
      krippendorffAlpha([
        [1, 0],
        [0, 1],
      ]),
    ).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });
});
