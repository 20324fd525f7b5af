/** So many quotations and lists may stand in each other; deeper ones are shown as they were typed. */
const mostNested = 10;
const mostIndented = 40;
const mostBrackets = 1_000;
const mostEmphasis = 3_000;
const mostTicks = 2_000;
/** Cells of tables: each row is filled up to the width of the widest. */
const mostCells = 20_000;
/** What a definition says stands again wherever it is referred to. */
const mostRepeated = 2_000_000;

/**
 * Markdown that takes a reader of Markdown no longer than its length tells. Reading it takes the square of how many brackets
 * or stars are left open, depth is paid for with the stack, and a table of two long edges is a great area; nobody writes such
 * texts but to do harm. They are shown as they were typed.
 */
export function tame(markdown: string): string {
  if (markdown.length < 200) return markdown;
  const lines = markdown.split(/\r\n|\r|\n/);
  return isWild(markdown, lines) ? lines.map(asTyped).join("\n") : lines.map(shallow).join("\n");
}

function isWild(text: string, lines: string[]): boolean {
  const brackets = count(text, /(?<!\\)\[/g);
  const widest = lines.reduce((most, line) => Math.max(most, count(line, /(?<!\\)\|/g)), 0);
  return (
    brackets > mostBrackets ||
    count(text, /(?<!\\)[*_~]/g) > mostEmphasis ||
    count(text, /(?<!\\)`/g) > mostTicks ||
    widest * lines.length > mostCells ||
    (text.includes("]:") && brackets * text.length > mostRepeated)
  );
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Every sign that could mean something means itself. */
const asTyped = (line: string): string => line.trimStart().replace(/[!-/:-@[-`{-~]/g, "\\$&");

const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;

function shallow(line: string): string {
  let [nested, end] = [0, 0];
  for (marker.lastIndex = 0; nested < mostNested && marker.test(line); nested += 1) end = marker.lastIndex;
  const [head, rest] = [line.slice(0, end), line.slice(end)];
  const indent = rest.length - rest.trimStart().length;
  const body = indent > mostIndented ? rest.slice(indent - mostIndented) : rest;
  // What would go on deeper begins with a sign that means itself, or with a number that counts nothing.
  return nested < mostNested
    ? head + body
    : head + body.replace(/^([ \t]*)(?=[>+*-])/, "$1\\").replace(/^([ \t]*\d{1,9})(?=[.)])/, "$1\\");
}
