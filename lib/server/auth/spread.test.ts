import { expect, it } from "vitest";
import { createSpread } from "./spread";

it("lets in who comes alone, and spreads a thousand who come at once over as long as they need", () => {
  const waitOf = createSpread(400);
  expect(waitOf(0)).toBe(0);
  expect(waitOf(1_000)).toBe(0);
  const waits = Array.from({ length: 1_000 }, () => waitOf(5_000));
  expect(waits[0]).toBe(0);
  expect(waits.at(-1)).toBe(2_498);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waitOf(60_000)).toBe(0);
});
