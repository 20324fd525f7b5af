import { describe, expect, it } from "vitest";
import { demoted, firstParagraph, inline } from "./member-text";

describe("demoted", () => {
  it.each([
    ["shifts all headings alike", "# A\n\ntext\n\n## B", "### A\n\ntext\n\n#### B"],
    ["leaves headings that are deep enough", "#### A", "#### A"],
    ["makes bold lines of what would be too deep", "# A\n\n##### B", "### A\n\n**B**"],
    ["turns underlined headings", "A\n===\n\nB\n---\n\ntext", "### A\n\n#### B\n\ntext"],
    ["keeps a rule that underlines nothing", "text\n\n---\n\ntext", "text\n\n---\n\ntext"],
    ["reaches headings in quotes and lists", "> # A\n\n- # B\n\n1. # C", "> ### A\n\n- ### B\n\n1. ### C"],
    ["drops closing marks", "# A ##", "### A"],
    ["leaves words that begin with a hash", "#tag", "#tag"],
    ["leaves code alone", "```sh\n# not a heading\n<b>\n```", "```sh\n# not a heading\n<b>\n```"],
    ["closes what was left open", "# A\n\n~~~~\n# code", "### A\n\n~~~~\n# code\n~~~~"],
    ["sees where a quote ends its code", "> ```\n> # code\n\n# A", "> ```\n> # code\n\n### A"],
    ["sees where a list ends its code", "- ```\n  # code\n\n# A", "- ```\n  # code\n\n### A"],
    ["shows HTML as text", "a <b>bold</b> <!-- note", "a &lt;b>bold&lt;/b> &lt;!-- note"],
    ["keeps addresses and code spans", "<https://example.org> `<b>` 1 < 2", "<https://example.org> `<b>` 1 < 2"],
    ["takes any line ending", "# A\r\ntext\rmore", "### A\ntext\nmore"],
    ["takes nothing", "", ""],
  ])("%s", (_case, text, expected) => {
    expect(demoted(text, 3)).toBe(expected);
  });
});

describe("inline", () => {
  it("keeps a title from being anything but text", () => {
    expect(inline("# A\n| *b* [c](d) <e> &amp; `f`")).toBe("\\# A \\| \\*b\\* \\[c\\](d) &lt;e\\> &amp;amp; \\`f\\`");
  });
});

describe("firstParagraph", () => {
  it.each([
    ["One\nline.\n\nTwo.", "One line."],
    ["# Heading\n\nText.", "Text."],
    ["## Heading\nText.", "Text."],
    ["- one\n- two", "one two"],
    ["> **Quoted** text", "**Quoted** text"],
    ["---", "---"],
    ["", ""],
  ])("of %j is %j", (text, expected) => {
    expect(firstParagraph(text)).toBe(expected);
  });
});
