"use client";

import { diffArrays } from "diff";

// A whole new text of the greatest length would keep the page busy for seconds; then it is shown as replaced.
const patienceMs = 300;
const words = new Intl.Segmenter("en", { granularity: "word" });

type Piece = { text: string; change: "added" | "removed" | "kept" };

/** What became of a text, word by word, in any script. */
export function wordChanges(before: string, after: string): Piece[] {
  const pieces = diffArrays(split(before), split(after), { timeout: patienceMs });
  if (!pieces) {
    return [
      { text: before, change: "removed" },
      { text: after, change: "added" },
    ];
  }
  return pieces.map(({ value, added, removed }) => ({ text: value.join(""), change: added ? "added" : removed ? "removed" : "kept" }));
}

function split(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** A text with what was struck and what was added to it. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <div dir="auto" className="measure font-read text-[1.0625rem] leading-relaxed whitespace-pre-wrap">
      {wordChanges(before, after).map(({ text, change }, place) => {
        if (change === "kept") return <span key={place}>{text}</span>;
        if (change === "removed") {
          return (
            <del key={place} className="rounded-xs bg-danger/10 text-danger decoration-danger/60">
              {text}
            </del>
          );
        }
        return (
          <ins key={place} className="rounded-xs bg-q1/14 text-q1 decoration-q1/50 underline-offset-2">
            {text}
          </ins>
        );
      })}
    </div>
  );
}
