import { expect, it } from "vitest";
import { duration, figure, megabytes, milliseconds } from "./words";

it("says figures as they are read at a glance", () => {
  expect([0, 0.04, 1.25, 9.96, 12.4, 1_234].map(figure)).toEqual(["0", "0.04", "1.3", "10", "12", "1,234"]);
  expect([undefined, 0.42, 12.3, 1_500].map(milliseconds)).toEqual(["–", "0.42 ms", "12 ms", "1.5 s"]);
  expect(megabytes(300 * 2 ** 20)).toBe("300 MiB");
});

it("says how long something has lasted in its two largest units", () => {
  expect([12.9, 61, 3_600, 3_700, 86_400, 90_000].map(duration)).toEqual([
    "12 s",
    "1 min",
    "1 h",
    "1 h 1 min",
    "1 d",
    "1 d 1 h",
  ]);
});
