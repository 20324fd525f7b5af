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

  test("are old and new as a whole where more was changed than kept", () => {
    const before = "The navy patrols both coasts and reports to the president.";
    const after = "Customs officers inspect every port and answer to the courts.";
    expect(wordChanges(before, after)).toEqual([
      { text: before, change: "removed", isBlock: true },
      { text: after, change: "added", isBlock: true },
    ]);
  });

  test("leave the paragraphs around a rewritten one in peace", () => {
    const [first, last] = ["The ports are open.\n\n", "\n\nThe courts are slow, the police are not trusted."];
    const before = "The navy patrols both coasts and reports to the president.";
    const after = "Customs officers inspect every port and answer to the courts.";
    const pieces = wordChanges(first + before + last, first + after + last.replace("slow", "quick"));
    expect(pieces.filter(({ isBlock }) => isBlock).map(({ text }) => text)).toEqual([before, after]);
    expect(pieces).toContainEqual({ text: "quick", change: "added" });
    expect(pieces[0]).toEqual({ text: "The ports are open.", change: "kept" });
  });

  test("are words, and no blocks, where something was only added or only taken away", () => {
    expect(wordChanges("", "A first text.")).toEqual([{ text: "A first text.", change: "added" }]);
    expect(wordChanges("A last text.", "")).toEqual([{ text: "A last text.", change: "removed" }]);
  });

  test("are nothing where nothing was changed", () => {
    expect(wordChanges("As it was.", "As it was.")).toEqual([{ text: "As it was.", change: "kept" }]);
    expect(wordChanges("", "")).toEqual([]);
  });
});
