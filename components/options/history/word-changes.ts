import { diffArrays } from "diff";

export type Piece = { text: string; change: "added" | "removed" | "kept" };

/** A run of text that is the same in both, and what stands instead of each other before it. */
type Run = { removed: string; added: string; kept: string };

// A whole new text of the greatest length would keep the page busy for seconds; then it is shown as replaced.
const patienceMs = 300;
const words = new Intl.Segmenter("en", { granularity: "word" });

/** What became of a text, word by word, in any script. */
export function wordChanges(before: string, after: string): Piece[] {
  return withoutIslands(runsOf(before, after)).flatMap(({ removed, added, kept }) =>
    [piece("removed", removed), piece("added", added), piece("kept", kept)].filter(({ text }) => text !== ""),
  );
}

function piece(change: Piece["change"], text: string): Piece {
  return { change, text };
}

function runsOf(before: string, after: string): Run[] {
  const pieces = diffArrays(split(before), split(after), { timeout: patienceMs });
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
