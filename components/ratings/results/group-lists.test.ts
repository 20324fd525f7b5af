import { expect, it } from "vitest";
import type { GroupedOption } from "@/lib/domain/analysis/analysis";
import { apartness, marksOf, pick } from "./group-lists";

const grouped = (optionId: string, shares: number[] | null): GroupedOption => ({
  optionId,
  favour: shares && shares.map((share) => ({ n: 10, share })),
  criteria: [],
  consensus: null,
  difference: null,
});
const options = [
  grouped("a", [0.5, 0.5, 0.5]),
  grouped("b", [0.9, 0.5, 0.1]),
  grouped("c", null),
  grouped("d", [0.1, 0.9, 0.9]),
];

it("a group is known by what it favours more, or less, than the others", () => {
  expect(apartness(options[1]!, 0)).toBeCloseTo(0.6);
  expect(apartness(options[3]!, 0)).toBeCloseTo(-0.8);
  expect(apartness(options[2]!, 0)).toBeNull();
  expect(marksOf({ options }, 0, 2).map(({ optionId }) => optionId)).toEqual(["d", "b"]);
});

it("options are picked in the order that is asked for; who is not there is left out", () => {
  expect(pick({ options }, ["d", "x", "a"]).map(({ optionId }) => optionId)).toEqual(["d", "a"]);
});
