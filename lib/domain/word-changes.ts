import { diffArrays } from "diff";
import { withoutEmphasis } from "./emphasis";

export type Piece = {
  text: string;
  change: "added" | "removed" | "kept";
  /** Part of a passage that was written anew: read by itself, before or after what stands instead of it. */
  isBlock?: boolean;
};

/** A run of text that is the same in both, and what stands instead of each other before it. */
type Run = { removed: string; added: string; kept: string };

// A whole new text of the greatest length would keep the page busy for seconds; then it is shown as replaced.
const mostEdits = 1_200;
const words = new Intl.Segmenter("en", { granularity: "word" });

/** What became of a text, word by word, in any script; paragraphs that were written anew stand whole. */
export function wordChanges(before: string, after: string): Piece[] {
  return paragraphsOf(withoutIslands(runsOf(before, after))).flatMap(piecesOf);
}

/** The same as it is read: with the marks of emphasis only where nothing but these was changed. */
export function changesAsRead(before: string, after: string): Piece[] {
  const [plainBefore, plainAfter] = [withoutEmphasis(before), withoutEmphasis(after)];
  return plainBefore === plainAfter ? wordChanges(before, after) : wordChanges(plainBefore, plainAfter);
}

// Beyond this share of change one reads neither text in the mixture of both.
const mixedUpTo = 0.6;
const paragraphEnd = /\n\s*\n/;

/** Runs by paragraphs; they end where both texts end one. */
function paragraphsOf(runs: Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    const end = paragraphEnd.exec(run.kept);
    const at = end ? end.index : run.kept.length;
    paragraphs.at(-1)?.push({ ...run, kept: run.kept.slice(0, at) });
    if (end) paragraphs.push([{ removed: "", added: "", kept: run.kept.slice(at) }]);
  }
  return paragraphs;
}

function piecesOf(paragraph: Run[]): Piece[] {
  const [first, ...others] = paragraph;
  // What stands between paragraphs belongs to neither of them.
  const gap = first && first.removed + first.added === "" ? (/^\s+/.exec(first.kept)?.[0] ?? "") : "";
  const runs = first ? [{ ...first, kept: first.kept.slice(gap.length) }, ...others] : [];
  const pieces = isRewritten(runs) ? asBlocks(runs) : runs.flatMap(asPhrases);
  return [{ text: gap, change: "kept" as const }, ...pieces].filter(({ text }) => text !== "");
}

function isRewritten(runs: Run[]): boolean {
  const length = (part: keyof Run): number => runs.reduce((sum, run) => sum + run[part].length, 0);
  const [removed, added, kept] = [length("removed"), length("added"), length("kept")];
  if (removed === 0 || added === 0) return false;
  return (removed + added) / (removed + added + 2 * kept) > mixedUpTo;
}

function asBlocks(runs: Run[]): Piece[] {
  const textOf = (side: "removed" | "added"): string => runs.map((run) => run[side] + run.kept).join("");
  return [
    { text: textOf("removed"), change: "removed", isBlock: true },
    { text: textOf("added"), change: "added", isBlock: true },
  ];
}

function asPhrases({ removed, added, kept }: Run): Piece[] {
  return [
    { text: removed, change: "removed" },
    { text: added, change: "added" },
    { text: kept, change: "kept" },
  ];
}

function runsOf(before: string, after: string): Run[] {
  const pieces = diffArrays(split(before), split(after), { maxEditLength: mostEdits });
  if (!pieces) return [{ removed: before, added: after, kept: "" }];
  const runs: Run[] = [{ removed: "", added: "", kept: "" }];
  for (const { value, added, removed } of pieces) {
    if ((added || removed) && runs.at(-1)?.kept) runs.push({ removed: "", added: "", kept: "" });
    const run = runs.at(-1);
    if (!run) continue;
    if (added) run.added += value.join("");
    else if (removed) run.removed += value.join("");
    else run.kept += value.join("");
  }
  return runs;
}

/**
 * Sentences that were written anew still share their small words. An island of kept text that is
 * shorter than the changes on both of its shores goes under, so that one reads phrases and not shreds
 * (after the semantic cleanup of Fraser's diff-match-patch, 2006).
 */
function withoutIslands(runs: Run[]): Run[] {
  const done: Run[] = [];
  for (const run of runs) {
    let next = run;
    for (let last = done.at(-1); last && isIsland(last, next); last = done.at(-1)) {
      done.pop();
      next = {
        removed: last.removed + last.kept + next.removed,
        added: last.added + last.kept + next.added,
        kept: next.kept,
      };
    }
    done.push(next);
  }
  return done;
}

function isIsland(before: Run, after: Run): boolean {
  const size = before.kept.length;
  return size > 0 && size <= sizeOf(before) && size <= sizeOf(after);
}

function sizeOf({ removed, added }: Run): number {
  return Math.max(removed.length, added.length);
}

function split(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}
