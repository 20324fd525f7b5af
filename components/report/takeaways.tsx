"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import type { Report } from "@/lib/domain/report/schema";
import { countOf } from "@/lib/domain/report/words";
import { ChapterSection } from "./chapter-section";

/** What the exercise concluded, numbered large. */
export function Takeaways({ takeaways }: { takeaways: Report["takeaways"] }) {
  return (
    <ChapterSection id="takeaways" title="Strategic takeaways" className="print:break-before-page">
      <ol>
        {takeaways.map(({ number, statement, explanation, supporters }) => (
          <li
            key={number}
            className="grid gap-x-8 border-t border-line py-7 first:border-t-0 first:pt-0 sm:grid-cols-[3rem_minmax(0,1fr)] print:break-inside-avoid"
          >
            <span
              aria-hidden
              className="font-read text-[3.25rem] leading-[0.9] font-semibold text-accent sm:text-[4.5rem]"
            >
              {number}
            </span>
            <div className="min-w-0 max-sm:mt-3">
              <h3 dir="auto" className="max-w-[30em] text-[1.375rem] leading-[1.3] text-pretty">
                {statement}
              </h3>
              {explanation && <LinkedMarkdown text={explanation} className="mt-3" />}
              {supporters > 0 && (
                <p className="mt-2 text-[0.8125rem] text-soft">{countOf(supporters, "member")} stand behind it</p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </ChapterSection>
  );
}
