"use client";

import { wordChanges } from "./word-changes";

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
