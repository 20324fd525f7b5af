import fc from "fast-check";
import { expect, it } from "vitest";
import { planeOf } from "./drawing";
import { toPoint } from "./plane";
import { sampleMark } from "@/test/sample-dots";
import { isStack, marksAt, spotLabel, spotsOf } from "./spots";

const plane = planeOf(760);
const at = (x: number, y: number) => ({ x, y });

it("options at one place are a stack, which names them", () => {
  const [pair, single] = spotsOf(
    [sampleMark(3, [at(0.2, 0.2)]), sampleMark(9, [at(0.2, 0.2)]), sampleMark(4, [at(0.9, 0)])],
    plane,
  );
  expect(marksAt(pair!).map(({ dot }) => dot.number)).toEqual([3, 9]);
  expect([isStack(pair!), spotLabel(pair!)]).toEqual([true, "PO-3, 9"]);
  expect([isStack(single!), spotLabel(single!)]).toEqual([false, "PO-4"]);
  const [many] = spotsOf(
    [1, 2, 3, 4].map((number) => sampleMark(number, [at(0, 0)])),
    plane,
  );
  expect(spotLabel(many!)).toBe("PO-1 +3");
});

it("a split opinion is two dots of one option", () => {
  const spots = spotsOf([sampleMark(5, [at(-0.6, 0), at(0.6, 0)])], plane);
  expect(spots.map(({ id, entries }) => [id, entries[0]?.peak])).toEqual([
    ["5", 0],
    ["5/2", 1],
  ]);
  const [joined] = spotsOf([sampleMark(5, [at(0, 0), at(0.001, 0)])], plane);
  expect([isStack(joined!), marksAt(joined!).length]).toEqual([false, 1]);
});

const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const places = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 500, size: "max" });

it("no dot hides another, none is lost, and each lies where one of its options does", () => {
  fc.assert(
    fc.property(places, fc.constantFrom(346, 760, 1_400), (list, width) => {
      const sized = planeOf(width);
      const spots = spotsOf(
        list.map((place, index) => sampleMark(index + 1, [place])),
        sized,
      );
      const shown = spots.flatMap(marksAt).map(({ dot }) => dot.number);
      expect(shown.toSorted((one, other) => one - other)).toEqual(list.map((_, index) => index + 1));
      for (const [index, spot] of spots.entries()) {
        const first = toPoint(sized, spot.entries[0]!.mark.places[0]!);
        expect([spot.x, spot.y]).toEqual([first.x, first.y]);
        for (const other of spots.slice(0, index))
          expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThanOrEqual(
            Math.max(spot.radius, other.radius),
          );
      }
    }),
    { numRuns: 20 },
  );
});
