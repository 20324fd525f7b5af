import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordChanges } from "./word-changes";

const without = (change: string, before: string, after: string): string =>
  wordChanges(before, after)
    .filter((piece) => piece.change !== change)
    .map(({ text }) => text)
    .join("");

const text = fc
  .array(fc.constantFrom("the ", "navy ", "holds ", "two ", "coasts, ", "não ", "海軍", "\n\n"))
  .map((parts) => parts.join(""));

describe("the changes between two texts", () => {
  test("hold both texts whole", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without("added", before, after)).toBe(before);
        expect(without("removed", before, after)).toBe(after);
      }),
    );
  });

  test("are single words where single words were changed", () => {
    expect(wordChanges("The navy keeps both coasts covered.", "The navy keeps one coast covered.")).toEqual([
      { text: "The navy keeps ", change: "kept" },
      { text: "both coasts", change: "removed" },
      { text: "one coast", change: "added" },
      { text: " covered.", change: "kept" },
    ]);
  });

  test("are nothing where nothing was changed", () => {
    expect(wordChanges("As it was.", "As it was.")).toEqual([{ text: "As it was.", change: "kept" }]);
    expect(wordChanges("", "")).toEqual([]);
  });
});
