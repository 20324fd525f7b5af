import { expect, it } from "vitest";
import { isProposed } from "./option";

it("is proposed until it was declined or merged", () => {
  expect(isProposed({ status: "accepted", mergedIntoId: null, splitIntoIds: [] })).toBe(true);
  expect(isProposed({ status: "submitted", mergedIntoId: null, splitIntoIds: [] })).toBe(true);
  expect(isProposed({ status: "declined", mergedIntoId: null, splitIntoIds: [] })).toBe(false);
  expect(isProposed({ status: "accepted", mergedIntoId: "another", splitIntoIds: [] })).toBe(false);
  expect(isProposed({ status: "accepted", mergedIntoId: null, splitIntoIds: ["one", "two"] })).toBe(false);
});
