"use client";

import { clsx } from "clsx";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { quadrantColor, quadrantText } from "@/components/ui/quadrant";
import type { ReportNarrative } from "@/lib/domain/report/schema";
import { Fragment } from "react";
import { sectionsOf } from "@/lib/domain/report/sections";
import { Contradictions, Ratification } from "./closing-words";
import { PartTitle } from "./chapter-section";
import { narrativeAnchor } from "./chapters";
import { OptionEntries } from "./option-entries";
import { QuadrantMark } from "./quadrant-mark";

/** One master narrative, from its nickname to its risks, under the colour of its quadrant. */
export function NarrativeChapter({ narrative, slug }: { narrative: ReportNarrative; slug: string }) {
  const { number, nickname, quadrant, forces, tagline, abstract, rationale, options } = narrative;
  const { contradictions, ratification } = narrative;
  const id = narrativeAnchor(number);
  const color = quadrantColor[quadrant];
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-24 border-t-[6px] pt-4 print:mt-0 print:break-before-page"
      style={{ borderColor: color }}
    >
      <p className={clsx("kicker flex flex-wrap items-center gap-x-2", quadrantText[quadrant])}>
        Master narrative {number}
        <span className="inline-flex items-center gap-2 normal-case tracking-normal">
          <QuadrantMark quadrant={quadrant} />
          {forces}
        </span>
      </p>
      <h2
        id={`${id}-title`}
        dir="auto"
        className="mt-3 text-[2.25rem] leading-[1.06] tracking-[-0.015em] sm:text-[3.25rem]"
      >
        {nickname}
      </h2>
      {tagline && (
        <p
          dir="auto"
          className="mt-4 max-w-[32em] font-read text-[1.25rem] leading-[1.42] text-pretty text-soft italic"
        >
          {tagline}
        </p>
      )}
      {abstract ? (
        <div
          className="mt-8 max-w-[44.5rem] rounded-e-lg border-s-[3px] px-5 py-4 sm:px-6 sm:py-5"
          style={{ borderColor: color, backgroundColor: `color-mix(in srgb, ${color} 8%, transparent)` }}
        >
          <h3 className="sr-only">Abstract</h3>
          <LinkedMarkdown text={abstract} />
        </div>
      ) : (
        <p className="mt-8 text-soft">No abstract has been written.</p>
      )}
      {rationale && (
        <>
          <PartTitle>Rationale</PartTitle>
          <LinkedMarkdown text={rationale} />
        </>
      )}
      <PartTitle>Policy options</PartTitle>
      {options.length > 0 ? (
        <OptionEntries options={options} slug={slug} color={color}>
          {({ line }) =>
            line && (
              <p dir="auto" className="measure mt-2 border-s-2 ps-3 font-read italic" style={{ borderColor: color }}>
                {line}
              </p>
            )
          }
        </OptionEntries>
      ) : (
        <p className="text-soft">No option has been bundled here.</p>
      )}
      {sectionsOf(narrative).after.map(({ field, label, text }) => (
        <Fragment key={field}>
          <PartTitle>{label}</PartTitle>
          <LinkedMarkdown text={text} />
        </Fragment>
      ))}
      {contradictions.length > 0 && <Contradictions contradictions={contradictions} slug={slug} />}
      {ratification && <Ratification ratification={ratification} />}
    </section>
  );
}
