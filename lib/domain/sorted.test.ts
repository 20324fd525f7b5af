import { expect, it } from "vitest";
import { sortedBy } from "./sorted";

it("puts what has no value last in either order", () => {
  const rows = [{ v: 2 }, { v: null }, { v: -1 }];
  expect(sortedBy(rows, ({ v }) => v, false).map(({ v }) => v)).toEqual([-1, 2, null]);
  expect(sortedBy(rows, ({ v }) => v, true).map(({ v }) => v)).toEqual([2, -1, null]);
});

it("sorts texts as a reader expects, and leaves equals in their order", () => {
  const rows = [{ t: "b" }, { t: "É" }, { t: "a" }, { t: "b", isSecond: true }];
  expect(sortedBy(rows, ({ t }) => t, false)).toEqual([{ t: "a" }, { t: "b" }, { t: "b", isSecond: true }, { t: "É" }]);
});
