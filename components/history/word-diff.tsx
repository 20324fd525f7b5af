"use client";

import { clsx } from "clsx";
import { changesAsRead } from "@/lib/domain/word-changes";

/** A text with what was struck and what was added to it. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const pieces = changesAsRead(before, after);
  return (
    <div dir="auto" className="measure font-read text-[1.0625rem] leading-relaxed whitespace-pre-wrap">
      {pieces.map(({ text, change, isBlock }, place) => {
        // A block ends its line by itself.
        if (change === "kept")
          return <span key={place}>{pieces[place - 1]?.isBlock ? text.replace(/^\n/, "") : text}</span>;
        const className = clsx("rounded-xs", isBlock && "my-1 block px-2 py-1");
        if (change === "removed") {
          return (
            <del key={place} className={clsx(className, "bg-danger/10 text-danger decoration-danger/60")}>
              {text}
            </del>
          );
        }
        return (
          <ins key={place} className={clsx(className, "bg-q1/14 text-q1 decoration-q1/50 underline-offset-2")}>
            {text}
          </ins>
        );
      })}
    </div>
  );
}
