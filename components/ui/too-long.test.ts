import { expect, it } from "vitest";
import { tooLong } from "./too-long";

it("says by how much a text is too long, and nothing of one that fits", () => {
  expect(tooLong("four", 4)).toBeNull();
  expect(tooLong(" four\n", 4)).toBeNull();
  expect(tooLong("x".repeat(1_001), 1_000)).toBe("At most 1,000 characters; this has 1,001.");
  expect(tooLong("as long as one likes", undefined)).toBeNull();
});
