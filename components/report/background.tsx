"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { LocalTime } from "@/components/ui/local-time";
import type { Report } from "@/lib/domain/report/schema";
import { countOf } from "@/lib/domain/report/words";
import { ChapterSection } from "./chapter-section";

/** What the members were told, and how many of them made what of it. */
export function Background({ report: { background } }: { report: Report }) {
  const { members, regions, authors, options, revisions, comments, from, to } = background.participation;
  return (
    <ChapterSection id="background" title="Background">
      <LinkedMarkdown text={background.brief} />
      <p className="measure mt-8 border-s-3 border-line ps-4 font-read text-[1.0625rem] leading-[1.62] text-soft">
        {from !== null && (
          <>
            The exercise {to === null ? "has been running since" : "ran from"} <LocalTime at={from} style="utc" />
            {to !== null && (
              <>
                {" "}
                to <LocalTime at={to} style="utc" />
              </>
            )}
            .{" "}
          </>
        )}
        {countOf(members, "member")}
        {regions.length > 0 && ` from ${countOf(regions.length, "region")}`} took part
        {options === 0
          ? "; no option has been proposed yet."
          : `; ${countOf(authors, "author")} proposed ${countOf(options, "policy option")}, which were revised ${countOf(revisions, "time")}; all in all, ${countOf(comments, "comment")} ${comments === 1 ? "was" : "were"} written.`}
      </p>
    </ChapterSection>
  );
}
