import { bracketed, parseReference } from "./reference";

export type Statement = {
  /** The sentence without its references. */
  text: string;
  /** Whether a reference stands behind it, or behind a later sentence of the same paragraph, which bears it too. */
  isBorne: boolean;
};

const sentences = new Intl.Segmenter("und", { granularity: "sentence" });
// A character for private use stands for a reference while sentences are told apart.
const mark = "\uE000";

/**
 * The sentences of a text in Markdown, but for headings and code. As notes do in scholarly writing, a reference bears
 * what goes before it in its paragraph, back to the reference before.
 */
export function statementsOf(markdown: string): Statement[] {
  return paragraphsOf(markdown).flatMap(statementsOfParagraph);
}

/** The sentences of a text that nothing bears. */
export function unborneIn(markdown: string): string[] {
  return statementsOf(markdown).flatMap(({ text, isBorne }) => (isBorne ? [] : [text]));
}

function statementsOfParagraph(paragraph: string): Statement[] {
  const marked = paragraph
    .replaceAll(mark, "")
    .replace(bracketed, (found, inside: string) => (parseReference(inside) ? mark : found));
  // A reference behind the full stop belongs to the sentence that has just ended.
  const attached = marked.replace(new RegExp(`([.!?…。！？؟]["”’)\\]]*)\\s*(${mark}(?:\\s*${mark})*)`, "g"), "$2$1");
  const found = [...sentences.segment(attached)].map(({ segment }) => ({
    text: segment
      .replace(new RegExp(`\\s*${mark}`, "g"), "")
      .replace(/\s+/g, " ")
      .trim(),
    hasReference: segment.includes(mark),
  }));
  const last = found.findLastIndex(({ hasReference }) => hasReference);
  return found.flatMap(({ text }, index) => (/[\p{L}\p{N}]/u.test(text) ? [{ text, isBorne: index <= last }] : []));
}

const fenced = /^(`{3,}|~{3,})[^]*?(?:^\1|$(?![^]))/gm;
const heading = /^[ \t]{0,3}#{1,6}(?:[ \t]|$)/;
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** The paragraphs and list items of a text, each in one line. */
function paragraphsOf(markdown: string): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of markdown.replace(fenced, "").split(/\r\n?|\n/)) {
    const words = line.replace(/^[ \t]*(?:>[ \t]?)+/, "");
    const ends = words.trim() === "" || heading.test(words);
    if (ends) isOpen = false;
    else if (isOpen && !item.test(words)) paragraphs.push(`${paragraphs.pop()} ${words.trim()}`);
    else {
      paragraphs.push(words.replace(item, "").trim());
      isOpen = true;
    }
  }
  return paragraphs;
}
