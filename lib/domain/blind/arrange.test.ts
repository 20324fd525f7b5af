import { expect, it } from "vitest";
import { arranged, nameOf } from "./arrange";

const groups = [
  { id: "one", nickname: "Towns", optionIds: ["a", "b", "c"] },
  { id: "two", nickname: "", optionIds: ["d"] },
];
const held = (found: typeof groups) => found.map(({ optionIds }) => optionIds.join(""));

it("puts options at the end of a group, before one of its options, or into none", () => {
  expect(held(arranged(groups, ["a"], "two", null))).toEqual(["bc", "da"]);
  expect(held(arranged(groups, ["d", "x"], "one", "b"))).toEqual(["adxbc", ""]);
  expect(held(arranged(groups, ["b", "d"], null, null))).toEqual(["ac", ""]);
});

it("keeps the place where the option that marks it moves itself", () => {
  expect(held(arranged(groups, ["a", "b"], "one", "b"))).toEqual(["abc", "d"]);
  expect(held(arranged(groups, ["c"], "one", "a"))).toEqual(["cab", "d"]);
  expect(held(arranged(groups, ["b", "c"], "one", "c"))).toEqual(["abc", "d"]);
});

it("leaves a group that nothing happens to as it is", () => {
  expect(arranged(groups, ["d"], null, null)[0]).toBe(groups[0]);
});

it("calls a group by its place until it has a nickname", () => {
  expect(groups.map((group) => nameOf(groups, group))).toEqual(["Towns", "Group 2"]);
});
