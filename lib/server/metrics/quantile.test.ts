import { expect, it } from "vitest";
import { difference, quantile } from "./quantile";

const bounds = [1, 2, 4];

it("lies straight within its bucket, as in Prometheus", () => {
  const all = { bounds, counts: [10, 30, 40, 40] };
  expect(quantile(0.5, all)).toBe(1.5);
  expect(quantile(0.25, all)).toBe(1);
  expect(quantile(0.125, all)).toBe(0.5);
  expect(quantile(1, all)).toBe(4);
});

it("is the last bound where it lies beyond it, and nothing where nothing was observed", () => {
  expect(quantile(0.99, { bounds, counts: [0, 0, 0, 5] })).toBe(4);
  expect(quantile(0.5, { bounds, counts: [0, 0, 0, 0] })).toBeNull();
});

it("is of what came between", () => {
  const recent = difference({ bounds, counts: [10, 30, 40, 40] }, { bounds, counts: [10, 10, 10, 10] });
  expect(recent.counts).toEqual([0, 20, 30, 30]);
  expect(difference(recent, undefined)).toEqual(recent);
});
