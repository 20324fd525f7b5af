import { expect, it } from "vitest";
import { isProposed } from "./option";

it("is proposed until it was declined or merged", () => {
  expect(isProposed({ status: "accepted", mergedIntoId: null })).toBe(true);
  expect(isProposed({ status: "submitted", mergedIntoId: null })).toBe(true);
  expect(isProposed({ status: "declined", mergedIntoId: null })).toBe(false);
  expect(isProposed({ status: "accepted", mergedIntoId: "another" })).toBe(false);
});
