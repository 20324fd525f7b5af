import { tame } from "@/lib/domain/tame";

// Texts of members stand inside a document that is not theirs: nothing in them may open a section of
// it, leave a block unclosed or write HTML into it.

const container = String.raw`(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*`;
const atxHeading = new RegExp(`^(${container})(#{1,6})(?=[ \\t]|$)(.*)$`);
const fence = new RegExp(`^(${container})(\`{3,}(?=[^\`]*$)|~{3,})`);
const underline = /^[ ]{0,3}(?:=+|-+)[ \t]*$/;
const notAParagraph = new RegExp(
  `^\\s*$|^${container}#{1,6}(?:[ \\t]|$)|^[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])|^(?: {4}|\\t)|^[ ]{0,3}(?:(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,}|(?:-[ \\t]*){3,})$`,
);

/**
 * Markdown whose headings begin at `level` or below, keeping their order among each other; those
 * that would be deeper than six become bold lines. Code blocks left open are closed, HTML is shown
 * as text.
 */
export function demoted(text: string, level: number): string {
  const lines = withAtxHeadings(tame(text).split(/\r\n?|\n/));
  const levels = lines.flatMap((line) => (line.isCode ? [] : (atxHeading.exec(line.text)?.[2]?.length ?? [])));
  const by = Math.max(0, level - Math.min(...levels));
  const demote = (line: Line): string => {
    if (line.isCode) return line.text;
    const [, indent = "", marks = "", rest = ""] = atxHeading.exec(line.text) ?? [];
    if (!marks) return withoutHtml(line.text);
    const words = withoutHtml(rest.trim().replace(/(?:^|[ \t]+)#+$/, ""));
    const depth = marks.length + by;
    return depth <= 6 ? `${indent}${"#".repeat(depth)} ${words}`.trimEnd() : `${indent}${words && `**${words}**`}`;
  };
  const open = lines.at(-1)?.opened ?? null;
  return [...lines.map(demote), ...(open ? [open] : [])].join("\n").trim();
}

type Line = {
  text: string;
  isCode: boolean;
  /** The fence that would close the code block which is open after this line. */
  opened: string | null;
};

/** The lines, told apart from those of code blocks, underlined headings written with `#`. */
function withAtxHeadings(source: string[]): Line[] {
  const lines: Line[] = [];
  let opened: Fence | null = null;
  for (const text of source) {
    const before = lines.at(-1);
    if (opened && endsWithItsContainer(opened, text)) opened = null;
    if (opened) {
      if (isClosedBy(opened, text)) opened = null;
      lines.push({ text, isCode: true, opened: opened?.isNested ? null : (opened?.marks ?? null) });
      continue;
    }
    const [, prefix = "", marks] = fence.exec(text) ?? [];
    if (marks) {
      opened = { marks, isQuoted: prefix.includes(">"), isNested: prefix.trim() !== "", indent: prefix.length };
      lines.push({ text, isCode: true, opened: opened.isNested ? null : marks });
    } else if (underline.test(text) && before && !before.isCode && !notAParagraph.test(before.text)) {
      before.text = `${text.includes("=") ? "#" : "##"} ${before.text.trim()}`;
    } else {
      lines.push({ text, isCode: false, opened: null });
    }
  }
  return lines;
}

/** An open code block: `isNested` in a quote or a list, which closes it when it ends. */
type Fence = { marks: string; isQuoted: boolean; isNested: boolean; indent: number };

function endsWithItsContainer({ isQuoted, isNested, indent }: Fence, text: string): boolean {
  if (!isNested) return false;
  if (isQuoted) return !text.trimStart().startsWith(">");
  return text.trim() !== "" && text.search(/[^ \t]/) < indent;
}

function isClosedBy({ marks, isQuoted }: Fence, text: string): boolean {
  const bare = text.replace(isQuoted ? /^[ \t>]*/ : /^[ \t]*/, "").trimEnd();
  return bare.startsWith(marks) && bare === marks[0]!.repeat(bare.length);
}

// A code span, an address in angle brackets, or the beginning of a tag, in this order.
const codeOrTag =
  /(`+)(?!`)[^]*?(?<!`)\1(?!`)|<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s@<>]+@[^\s@<>]+)>|<(?=[a-z/!?])/gi;

/** Markdown within a line, its HTML shown as text. */
export function withoutHtml(text: string): string {
  return text.replace(codeOrTag, (found) => (found === "<" ? "&lt;" : found));
}

/** A text of one line, to stand within a line of Markdown: it reads as it was typed, whatever it contains. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, (mark) => (mark === "<" ? "&lt;" : mark === "&" ? "&amp;" : `\\${mark}`));
}

const blockMarks = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|#{1,6}(?=[ \t]))[ \t]*)+/;

/** The first paragraph of a text, in one line of Markdown; the marks of headings, lists and quotes are left out. */
export function firstParagraph(text: string): string {
  const paragraphs = text
    .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)
    .map((block) =>
      block.split(/\r\n?|\n/).filter((line) => !/^[ \t]*(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|[-=*_ \t]+$)/.test(line)),
    )
    .map((lines) => lines.map((line) => line.replace(blockMarks, "").trim()).filter(Boolean));
  return paragraphs.find((lines) => lines.length > 0)?.join(" ") ?? text.replace(/\s+/g, " ").trim();
}
