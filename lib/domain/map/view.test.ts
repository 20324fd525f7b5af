import { describe, expect, it } from "vitest";
import { sampleFraming } from "@/lib/domain/report/sample-log";
import { defaultCriteria } from "@/lib/domain/ratings/criterion";
import type { MapDot } from "./dots";
import { sampleDot } from "@/test/sample-dots";
import { toPlane, viewOf } from "./view";

const spread = { cx: -0.4, cy: 0.3, rx: 0.2, ry: 0.1, angle: 30 };
const crowd = { n: 24, median: { x: -0.4, y: 0.3 }, spread, peaks: null, staffPlace: { x: 0, y: 0 } };
const base = {
  axes: sampleFraming.axes,
  criteria: defaultCriteria,
  hasCrowd: true,
  by: "crowd" as const,
  across: "map" as const,
};
const viewed = (dot: Partial<MapDot>, choice: Partial<Parameters<typeof viewOf>[0]> = {}) =>
  viewOf({ ...base, dots: [sampleDot(1, dot)], ...choice });

describe("viewOf the map", () => {
  it("puts an option at the crowd's median, with the middle half around it", () => {
    const { marks, by } = viewed({ crowd });
    expect(by).toBe("crowd");
    expect(marks).toMatchObject([{ places: [{ x: -0.4, y: 0.3 }], halo: spread, whose: "crowd" }]);
  });

  it("puts it where its author did when that is asked for, or nothing of the crowd is known", () => {
    for (const choice of [{ by: "authors" as const }, { hasCrowd: false }]) {
      const { marks, by } = viewed({ crowd }, choice);
      expect(by).toBe("authors");
      expect(marks).toMatchObject([{ places: [{ x: 0.5, y: -0.5 }], halo: null, whose: "author" }]);
    }
  });

  it("says of an option that the crowd has not placed whose place it is", () => {
    const tooFew = { ...crowd, n: 2, median: null, spread: null };
    for (const dot of [{ crowd: null }, { crowd: tooFew }]) {
      expect(viewed(dot)).toMatchObject({ by: "crowd", marks: [{ whose: "author", places: [{ x: 0.5, y: -0.5 }] }] });
    }
  });

  it("draws a split opinion at its two places, and not in between", () => {
    const peaks: [{ x: number; y: number; n: number }, { x: number; y: number; n: number }] = [
      { x: 0.8, y: 0.1, n: 14 },
      { x: -0.7, y: -0.1, n: 10 },
    ];
    expect(viewed({ crowd: { ...crowd, peaks } }).marks).toMatchObject([
      {
        places: [
          { x: 0.8, y: 0.1 },
          { x: -0.7, y: -0.1 },
        ],
        halo: null,
        quadrant: "upper-right",
      },
    ]);
  });

  it("takes the colour of the narrative, and without one that of where it is drawn", () => {
    const narrative = { id: "n", number: 1, nickname: "N", quadrant: "lower-left" as const };
    expect(viewed({ crowd, narrative }).marks[0]?.quadrant).toBe("lower-left");
    expect(viewed({ crowd }).marks[0]?.quadrant).toBe("upper-left");
    expect(viewed({ crowd }, { by: "authors" }).marks[0]?.quadrant).toBe("lower-right");
  });
});

describe("viewOf two criteria", () => {
  const score = { median: 7, q1: 4, q3: 7, n: 24 };
  const across = { x: "impact", y: "risk" };

  it("puts an option at its medians, with the quartiles around it", () => {
    const scores = { impact: score, risk: { ...score, median: 1, q1: 1, q3: 1 } };
    const view = viewed({ crowd, scores }, { across });
    expect(view).toMatchObject({
      criteria: { x: { id: "impact" }, y: { id: "risk" } },
      axes: { x: { name: "Impact", negative: "Changes nothing" } },
      unplaced: [],
    });
    expect(view.marks).toMatchObject([
      { places: [{ x: 1, y: -1 }], halo: { cx: 0.5, cy: -1, rx: 0.5, ry: 0, angle: 0 }, quadrant: "upper-left" },
    ]);
  });

  it("sets apart what was not scored on both", () => {
    const view = viewed({ scores: { impact: score } }, { across });
    expect(view.marks).toEqual([]);
    expect(view.unplaced.map(({ number }) => number)).toEqual([1]);
  });

  it("is the map where there is no such criterion", () => {
    expect(viewed({ crowd }, { across: { x: "impact", y: "beauty" } })).toMatchObject({ criteria: null, unplaced: [] });
  });
});

it("the scale from 1 to 7 fills the plane", () => {
  expect([1, 4, 7].map(toPlane)).toEqual([-1, 0, 1]);
});
