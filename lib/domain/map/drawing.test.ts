import fc from "fast-check";
import { expect, it } from "vitest";
import { groundOf, labelsOf, planeOf } from "./drawing";
import { isInside, overlaps, textWidth } from "./labels";
import type { Box } from "./plane";
import { sampleMark } from "@/test/sample-dots";
import { spotsOf } from "./spots";

const fontSize = 11;
const coordinate = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(-1, 0, 1));
const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 500, size: "max" });
const boxOf = ({ text, x, y }: { text: string; x: number; y: number }): Box => ({
  ...{ x, y: y - fontSize * 0.82 },
  width: textWidth(text, fontSize),
  height: fontSize,
});
// Boxes may touch; rounding errors must not count.
const shrunk = ({ x, y, width, height }: Box): Box => ({
  ...{ x: x + 0.01, y: y + 0.01 },
  width: width - 0.02,
  height: height - 0.02,
});

it("no label covers another, a dot or what is taken, and none leaves the plot, for any options", () => {
  fc.assert(
    fc.property(places, fc.constantFrom(346, 760), (list, width) => {
      const plane = planeOf(width);
      const spots = spotsOf(
        list.map((place, index) => sampleMark(index + 1, [place])),
        plane,
      );
      const taken = [{ x: plane.margin + 8, y: plane.margin + 8, width: 120, height: 19 }];
      const boxes = labelsOf(spots, taken, plane, fontSize).map(boxOf);
      const dots = spots.map(({ x, y, radius }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      }));
      for (const [index, box] of boxes.entries()) {
        expect(isInside(shrunk(box), groundOf(plane))).toBe(true);
        const others = [...boxes.slice(0, index), ...dots, ...taken];
        expect(others.some((other) => overlaps(shrunk(box), other))).toBe(false);
      }
    }),
    { numRuns: 20 },
  );
});

it("names single options before stacks, and merged ones last", () => {
  const place = { x: 0, y: 0 };
  const merged = sampleMark(1, [{ x: 0.02, y: 0 }], { mergedInto: { id: "2", number: 2 } });
  const labels = labelsOf(
    spotsOf([merged, sampleMark(3, [place]), sampleMark(4, [{ x: 0.5, y: 0 }])], planeOf(760)),
    [],
    planeOf(760),
    fontSize,
  );
  expect(labels.map(({ text }) => text)).toEqual(["PO-3", "PO-4", "PO-1"]);
});
