import { expect, it } from "vitest";
import { gapKindOf, isSameGap } from "./gap";

it("tells an empty gap from one with one voice", () => {
  const authors = [0, 1, 2].map((count) => gapKindOf({ options: 2 * count, authors: count }));
  expect(authors).toEqual(["empty", "one-voice", null]);
});

it("is the same gap with parts left out or undefined, and another one with one part more", () => {
  expect(isSameGap({ stakeholderId: "church" }, { stakeholderId: "church", quadrant: undefined })).toBe(true);
  expect(isSameGap({ stakeholderId: "church" }, { stakeholderId: "church", instrumentId: "finance" })).toBe(false);
});
