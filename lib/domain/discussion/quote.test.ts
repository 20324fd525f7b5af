import { expect, it } from "vitest";
import { holdsPassage, longestQuote, toQuote } from "./quote";

it("a passage is found as it was read, whatever marks and breaks the text has", () => {
  const text = "A **fund** for [ports](https://example.org 'x'),\nand _roads_.\n\n1. First\n2. Second";
  for (const passage of ["A fund for", "and roads.", "ports,  and\nroads", "First Second", "First\n\nSecond"])
    expect(holdsPassage(text.replace(" 'x'", ""), passage)).toBe(true);
  expect(holdsPassage(text, "A fund for rails")).toBe(false);
});

it("a quote is cut at its limit, never within a sign", () => {
  expect(toQuote(`  ${"x".repeat(2_000)}`)).toHaveLength(longestQuote);
  const cut = toQuote(`${"x".repeat(longestQuote - 1)}😀`);
  expect(cut).toBe("x".repeat(longestQuote - 1));
});
