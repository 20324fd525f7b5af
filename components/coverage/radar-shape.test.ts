import { expect, it } from "vitest";
import { cornersOf, linesOf, pointOn } from "./radar-shape";

it("begins upwards and goes round clockwise", () => {
  const right = pointOn(1, 4, 1);
  expect(right.x).toBeCloseTo(1);
  expect(right.y).toBeCloseTo(0);
  expect(cornersOf([1, 0.5, 0, 1], 10)).toBe("0.00,-10.00 5.00,-0.00 0.00,0.00 -10.00,0.00");
});

it.each([
  ["Information", ["Information"]],
  ["Law enforcement", ["Law", "enforcement"]],
  ["Banks and financial institutions", ["Banks and finan…", "institutions"]],
  ["Donaudampfschifffahrt", ["Donaudampfschif…"]],
])("writes %s in lines that fit", (name, lines) => {
  expect(linesOf(name)).toEqual(lines);
});
