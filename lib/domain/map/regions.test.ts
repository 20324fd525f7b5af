import { describe, expect, it } from "vitest";
import type { MapRegion } from "./dots";
import { groundOf, planeOf } from "./drawing";
import { isInside, overlaps } from "./labels";
import { toPoint } from "./plane";
import { areasOf, dashOf, nicknamesOf } from "./regions";
import { sampleMark } from "@/test/sample-dots";
import { viewOf } from "./view";
import { sampleFraming } from "@/lib/domain/report/sample-log";
import { defaultCriteria } from "@/lib/domain/ratings/criterion";

const region = (number: number, optionIds: string[], quadrant: MapRegion["quadrant"] = "upper-left"): MapRegion => ({
  id: `n${number}`,
  number,
  nickname: `Narrative with the number ${number}`,
  quadrant,
  optionIds,
});
const marks = [
  sampleMark(1, [{ x: -0.5, y: 0.5 }]),
  sampleMark(2, [
    { x: -0.1, y: 0.9 },
    { x: 0.4, y: 0.1 },
  ]),
  sampleMark(3, [{ x: 0.9, y: -0.9 }]),
];

describe("areasOf", () => {
  it("lies around its options, a split one where more put it, and is left out where none is drawn", () => {
    const plane = planeOf(760);
    const areas = areasOf([region(1, ["1", "2", "3"]), region(2, []), region(3, ["gone"])], marks, plane);
    expect(areas.map((area) => area.region.number)).toEqual([1]);
    const places = marks.map((mark) => toPoint(plane, mark.places[0]!));
    expect(areas[0]!.corners).toHaveLength(3);
    expect(areas[0]!.corners).toEqual(expect.arrayContaining(places));
  });
});

describe("nicknamesOf", () => {
  const framing = { axes: sampleFraming.axes, criteria: defaultCriteria, hasCrowd: true, by: "crowd" as const };
  const regions = [region(1, ["1"]), region(2, ["2"]), region(3, ["3"], "lower-right")];

  it.each([346, 760])("keeps names in their quadrants, apart and on the ground, at %d pixels", (width) => {
    const plane = planeOf(width);
    const view = { ...viewOf({ ...framing, dots: [], across: "map" }), marks };
    const names = nicknamesOf(view, regions, areasOf(regions, marks, plane), plane, 14);
    expect(names).toHaveLength(3);
    for (const [index, { box, region: of }] of names.entries()) {
      expect(isInside(box, groundOf(plane))).toBe(true);
      expect(of.quadrant === "upper-left" ? box.x + box.width <= width / 2 : box.x >= width / 2).toBe(true);
      expect(names.slice(0, index).some((other) => overlaps(other.box, box))).toBe(false);
    }
  });

  it("sets them beside their areas on criteria, where quadrants mean nothing", () => {
    const plane = planeOf(760);
    const dots = [1, 2, 3].map((number) => ({
      ...marks[number - 1]!.dot,
      scores: { impact: score(2 * number), risk: score(2 * number - 1) },
    }));
    const view = viewOf({ ...framing, dots, across: { x: "impact", y: "risk" } });
    const names = nicknamesOf(view, regions, areasOf(regions, view.marks, plane), plane, 14);
    expect(names.map((name) => name.region.number)).toEqual([1, 2, 3]);
    for (const [index, { box }] of names.entries()) {
      expect(isInside(box, groundOf(plane))).toBe(true);
      expect(names.slice(0, index).some((other) => overlaps(other.box, box))).toBe(false);
    }
  });
});

it("the lines of the first six narratives differ", () => {
  expect(new Set([1, 2, 3, 4, 5, 6].map((number) => dashOf({ number }))).size).toBe(6);
});

function score(median: number) {
  return { median, q1: median, q3: median, n: 5 };
}
