import { expect, it } from "vitest";
import { chiSquareTail, normalTails } from "./gamma";

it.each([
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, "Critical values of the chi-square distribution".
  [3.841, 1, 0.05],
  [5.991, 2, 0.05],
  [18.307, 10, 0.05],
  [37.566, 20, 0.01],
  [124.342, 100, 0.05],
])("chi-square of %d with %d degrees of freedom has %d above it", (value, degrees, tail) => {
  expect(chiSquareTail(value, degrees)).toBeCloseTo(tail, 4);
});

it.each([
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1, area from 0 to z, to five places.
  [1, 0.34134],
  [1.96, 0.475],
  [2.58, 0.49506],
  [3, 0.49865],
])("the normal distribution has %d to either side", (value, area) => {
  expect(normalTails(value)).toBeCloseTo(1 - 2 * area, 4);
  expect(normalTails(-value)).toBe(normalTails(value));
});

it("is certain of what is no distance at all, and sure to the end of the tail", () => {
  expect(chiSquareTail(0, 5)).toBe(1);
  expect(normalTails(0)).toBe(1);
  expect(normalTails(30)).toBeGreaterThan(0);
  expect(chiSquareTail(1e9, 5)).toBe(0);
});
