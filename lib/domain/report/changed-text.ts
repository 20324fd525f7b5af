import { changesAsRead, type Piece } from "@/lib/domain/word-changes";
import { withNames } from "./cited";
import { inline } from "./member-text";

/** So many letters of what stayed are shown on each side of a change. */
const around = 60;

/** What became of a text, in one line of Markdown: what was taken away struck, what was added bold, what stayed shortened. */
export function changedText(before: string, after: string): string {
  const pieces = changesAsRead(withNames(before), withNames(after));
  const last = pieces.length - 1;
  return pieces
    .map((piece, place) => (piece.change === "kept" ? shortened(piece.text, place > 0, place < last) : marked(piece)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

function marked({ text, change, isBlock }: Piece): string {
  const words = inline(text);
  // Marks hold only where they embrace letters.
  const [before, after] = [/^\s|^$/.test(text) ? " " : "", /\s$/.test(text) || isBlock ? " " : ""];
  if (words === "") return " ";
  return change === "removed" ? `${before}~~${words}~~${after}` : `${before}**${words}**${after}`;
}

function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const flat = text.replace(/\s+/g, " ");
  const [head, tail] = [hasBefore ? upTo(flat) : "", hasAfter ? from(flat) : ""];
  const isWhole = head.length + tail.length >= flat.length;
  const kept = isWhole ? escaped(flat) : [escaped(head), escaped(tail)].join(" … ");
  return kept;
}

const upTo = (text: string): string => text.slice(0, around).replace(/\S*$/, text.length > around ? "" : "$&");
const from = (text: string): string => text.slice(-around).replace(/^\S*/, text.length > around ? "" : "$&");

/** As `inline`, with the space that stands at either end. */
function escaped(text: string): string {
  const [start, end] = [/^\s/.test(text) ? " " : "", /\s$/.test(text) ? " " : ""];
  return `${start}${inline(text)}${end}`;
}
