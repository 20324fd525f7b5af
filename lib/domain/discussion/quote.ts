/** The longest passage that a comment quotes, in UTF-16 code units. */
export const longestQuote = 1_000;

/** A selected text as a comment can carry it: trimmed, cut at the limit, never within a sign. */
export function toQuote(selected: string): string {
  const cut = selected.trim().slice(0, longestQuote);
  return (cut.length === longestQuote ? cut.replace(/[\uD800-\uDBFF]$/, "") : cut).trim();
}

/**
 * Whether a text still holds a passage. The text is Markdown and the passage is as it was read, so
 * marks, addresses of links and the kind of white space do not count.
 */
export function holdsPassage(markdown: string, passage: string): boolean {
  return asRead(markdown).includes(asRead(passage));
}

function asRead(text: string): string {
  return text
    .replace(/\]\([^)\s]*(?:\s+"[^"]*")?\)/g, "")
    .replace(/^\s*(?:[-+*]|\d+[.)])\s+/gm, " ")
    .replace(/[[\]*_`~#>|\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
