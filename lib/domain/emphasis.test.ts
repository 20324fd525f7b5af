import { expect, it } from "vitest";
import { withoutEmphasis } from "./emphasis";

it("takes away the marks of emphasis, and no others", () => {
  expect(withoutEmphasis("**Hold** the __ports__, *all* of _them_.")).toBe("Hold the ports, all of them.");
  expect(withoutEmphasis("**First:** one. **Second:** two.\n\n***Now***")).toBe("First: one. Second: two.\n\nNow");
  expect(withoutEmphasis("(*so*) *a*")).toBe("(so) a");
});

it("leaves lists, sums and names as they are", () => {
  for (const text of ["* one\n* two", "2 * 3 * 4", "snake_case_name", "a ** b ** c", "- *", "5*3*2"]) {
    expect(withoutEmphasis(text)).toBe(text);
  }
});
