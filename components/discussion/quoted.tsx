"use client";

import { holdsPassage } from "@/lib/domain/discussion/quote";
import type { Subject } from "@/lib/domain/discussion/comment";
import { isFull } from "@/lib/domain/options/option";
import { useThreadView } from "./thread-context";

/** The passage a comment speaks of; says so when the text has changed since. */
export function Quoted({ quote, subject }: { quote: string; subject: Subject }) {
  const { option } = useThreadView();
  const text = isFull(option) && subject.facet !== null ? option.facets[subject.facet] : undefined;
  const isGone = text !== undefined && !holdsPassage(text, quote);
  return (
    <div className="mt-1.5">
      <blockquote
        dir="auto"
        className="line-clamp-4 border-s-2 border-accent/50 ps-3 font-read text-[0.9375rem] leading-snug text-soft italic hover:line-clamp-none"
      >
        {quote}
      </blockquote>
      {isGone && <p className="mt-0.5 ps-3.5 text-xs text-warn">This passage has changed since.</p>}
    </div>
  );
}
