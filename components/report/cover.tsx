"use client";

import { LocalTime } from "@/components/ui/local-time";
import { quadrantColor } from "@/components/ui/quadrant";
import type { Report } from "@/lib/domain/report/schema";
import { countOf, durationOf } from "@/lib/domain/report/words";
import { Corrections } from "./corrections";
import { Downloads } from "./downloads";

/** The title page: what was asked, by how many it was answered, and where the material comes from. */
export function Cover({ report, isPast }: { report: Report; isPast: boolean }) {
  const { title, question, provenance, publishedAt, slug } = report;
  return (
    <header className="border-t-[6px] border-ink pt-5 print:border-t-4">
      <p className="kicker">
        Report of a scenario exercise
        {publishedAt !== null && (
          <>
            {" · "}
            <LocalTime at={publishedAt} style="utc" />
          </>
        )}
      </p>
      <h1 dir="auto" className="mt-8 max-w-[18ch] text-[2.75rem] leading-[1.02] tracking-[-0.02em] sm:text-[4.5rem]">
        {title}
      </h1>
      <p dir="auto" className="mt-6 max-w-[34em] font-read text-[1.25rem] leading-[1.42] text-pretty sm:text-[1.5rem]">
        {question}
      </p>
      <Spine report={report} />
      <div className="mt-6 flex flex-wrap items-end justify-between gap-x-10 gap-y-6">
        <Figures report={report} />
        {/* Files are made of the present one. */}
        {!isPast && <Downloads slug={slug} />}
      </div>
      <Corrections report={report} />
      {provenance && (
        <p dir="auto" className="mt-6 max-w-[60em] text-sm text-soft">
          {provenance}
        </p>
      )}
    </header>
  );
}

/** One bar for all options, divided among the narratives as they share them. */
function Spine({ report: { narratives } }: { report: Report }) {
  const bundled = narratives.filter((narrative) => narrative.options.length > 0);
  if (bundled.length === 0) return null;
  return (
    <svg aria-hidden viewBox="0 0 100 1" preserveAspectRatio="none" className="mt-10 block h-1.5 w-full">
      {bundled.map((narrative, index) => {
        const total = bundled.reduce((sum, { options }) => sum + options.length, 0);
        const before = bundled.slice(0, index).reduce((sum, { options }) => sum + options.length, 0);
        return (
          <rect
            key={narrative.id}
            x={(before / total) * 100}
            width={(narrative.options.length / total) * 100 - (index < bundled.length - 1 ? 0.3 : 0)}
            height={1}
            fill={quadrantColor[narrative.quadrant]}
          />
        );
      })}
    </svg>
  );
}

function Figures({ report }: { report: Report }) {
  const { participation } = report.background;
  const analysts = participation.roles.find(({ role }) => role === "analyst")?.count ?? 0;
  const counts: [number, string][] = [
    [analysts, "analyst"],
    [participation.options, "policy option"],
    [participation.revisions, "revision"],
    [participation.comments, "comment"],
    [report.narratives.length, "master narrative"],
    [report.takeaways.length, "takeaway"],
  ];
  const { from, to } = participation;
  return (
    <ul className="grid grid-cols-3 gap-x-6 gap-y-3 sm:flex sm:flex-wrap sm:gap-x-9">
      {counts
        .filter(([count]) => count > 0)
        .map(([count, noun]) => (
          <Figure key={noun} text={countOf(count, noun)} />
        ))}
      {from !== null && to !== null && <Figure text={durationOf(to - from)} />}
    </ul>
  );
}

/** "33 policy options", the number large. */
function Figure({ text }: { text: string }) {
  const [number, ...noun] = text.split(" ");
  return (
    <li>
      <span className="block font-read text-[1.75rem] leading-tight font-semibold tabular-nums">{number}</span>{" "}
      <span className="text-[0.8125rem] text-soft">{noun.join(" ")}</span>
    </li>
  );
}
