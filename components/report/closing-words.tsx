"use client";

import Link from "next/link";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { optionPath } from "@/components/options/option-path";
import { RollBar } from "@/components/ratification/roll-bar";
import { stanceDone } from "@/lib/domain/narratives/ratification";
import { stanceWords } from "@/components/ratification/stance-words";
import type { ReportContradiction, ReportRatification } from "@/lib/domain/report/schema";
import { PartTitle } from "./chapter-section";

/** What members held of a narrative, and what they hold against it in their own words. */
export function Ratification({ ratification }: { ratification: ReportRatification }) {
  const { voices, ...roll } = ratification;
  return (
    <>
      <PartTitle>Ratification</PartTitle>
      <div className="measure">
        <RollBar roll={roll} />
      </div>
      {voices.length > 0 && (
        <ul aria-label="Dissent and reservations" className="mt-5 grid max-w-[60rem] gap-x-10 gap-y-5 md:grid-cols-2">
          {voices.map(({ stance, author, note }, index) => (
            <li key={`${index} ${author}`} className="flex gap-3 print:break-inside-avoid">
              <span aria-hidden className={`w-0.5 shrink-0 rounded-full ${stanceWords[stance].mark}`} />
              <div className="min-w-0">
                <p className="text-[0.8125rem] text-soft">
                  <bdi>{author}</bdi> {stanceDone[stance].now}
                </p>
                <LinkedMarkdown text={note} size="compact" />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Which of a narrative's options defeat each other, as members see it, and what was answered. */
export function Contradictions({ contradictions, slug }: { contradictions: ReportContradiction[]; slug: string }) {
  return (
    <>
      <PartTitle>Contradictions between its options</PartTitle>
      <ul className="measure flex flex-col gap-4">
        {contradictions.map(({ options: [one, other], reason, author, answer }) => (
          <li key={`${one} ${other} ${author}`} className="border-s-2 border-line ps-3 print:break-inside-avoid">
            <p className="font-semibold tabular-nums">
              <OptionNumber number={one} slug={slug} /> against <OptionNumber number={other} slug={slug} />
            </p>
            <LinkedMarkdown text={reason} size="compact" className="mt-1" />
            <p className="text-[0.8125rem] text-soft">
              <bdi>{author}</bdi>
            </p>
            {answer === null ? (
              <p className="mt-1 text-sm text-soft">It was not answered.</p>
            ) : (
              <LinkedMarkdown text={`**Answer:** ${answer}`} size="compact" className="mt-1" />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function OptionNumber({ number, slug }: { number: number; slug: string }) {
  return (
    <Link href={optionPath(slug, number)} prefetch={false} className="hover:underline">
      PO-{number}
    </Link>
  );
}
