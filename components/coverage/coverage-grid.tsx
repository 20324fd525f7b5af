"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { type Coverage, gapOf, type Voices } from "@/lib/domain/coverage/coverage";
import { CoverageByStakeholder } from "./coverage-by-stakeholder";
import { optionsInGapPath } from "./coverage-paths";
import { sayVoices } from "./say-voices";

/** How many options speak of each stakeholder and instrument together, and from how many authors; on a phone as lists. */
export function CoverageGrid({ coverage }: { coverage: Coverage }) {
  const { stakeholders, instruments } = useExercise((state) => state.exercise);
  const names = {
    stakeholders: new Map(stakeholders.map(({ id, name }) => [id, name])),
    instruments: new Map(instruments.map(({ id, name }) => [id, name])),
  };
  return (
    <>
      <div className="max-sm:hidden">
        <GridTable {...{ coverage, names }} />
        <p className="mt-2 text-sm text-soft">
          Large: options; small: their authors. A dashed cell is empty, one with a thick edge has one author alone.
        </p>
      </div>
      <div className="sm:hidden">
        <CoverageByStakeholder {...{ coverage, names }} />
      </div>
    </>
  );
}

export type TermNames = { stakeholders: Map<string, string>; instruments: Map<string, string> };

function GridTable({ coverage, names }: { coverage: Coverage; names: TermNames }) {
  const { slug } = useLive();
  const caption = "Options by stakeholder and instrument, and how many authors they have";
  return (
    <div tabIndex={0} role="region" aria-label={caption} className="relative overflow-x-auto pb-2">
      <table className="border-separate border-spacing-0.5 text-sm tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 z-10 bg-paper pe-2 text-start align-bottom text-xs text-soft">
              Stakeholder
            </th>
            {coverage.instruments.map(({ instrument }) => (
              <th key={instrument} scope="col" className="max-w-28 min-w-20 px-1 align-bottom text-xs text-soft">
                <bdi>{names.instruments.get(instrument)}</bdi>
              </th>
            ))}
            <th scope="col" className="min-w-16 px-1 align-bottom text-xs text-soft">
              In all
            </th>
          </tr>
        </thead>
        <tbody>
          {coverage.grid.map(({ stakeholder, options, authors, cells }) => (
            <tr key={stakeholder}>
              <th
                scope="row"
                className="sticky start-0 z-10 max-w-52 min-w-28 bg-paper pe-2 text-start font-medium wrap-anywhere"
              >
                <bdi>{names.stakeholders.get(stakeholder)}</bdi>
              </th>
              {cells.map(({ instrument, ...voices }) => (
                <Cell
                  key={instrument}
                  voices={voices}
                  href={optionsInGapPath(slug, { stakeholderId: stakeholder, instrumentId: instrument })}
                />
              ))}
              <Cell
                voices={{ options, authors }}
                href={optionsInGapPath(slug, { stakeholderId: stakeholder })}
                isTotal
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="sticky start-0 z-10 bg-paper pe-2 text-start text-xs font-semibold text-soft">
              In all
            </th>
            {coverage.instruments.map(({ instrument, ...voices }) => (
              <Cell
                key={instrument}
                voices={voices}
                href={optionsInGapPath(slug, { instrumentId: instrument })}
                isTotal
              />
            ))}
            <Cell voices={coverage} href={optionsInGapPath(slug, {})} isTotal />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cell({ voices, href, isTotal }: { voices: Voices; href: string; isTotal?: boolean }) {
  const gap = gapOf(voices);
  return (
    <td
      className={clsx(
        "h-11 rounded-md border text-center",
        gap === "empty" && "border-dashed border-edge text-soft",
        gap === "one-voice" && "border-2 border-warn",
        gap === null && (isTotal ? "border-transparent" : "border-line"),
        gap !== "empty" && (isTotal ? "bg-wash" : "bg-card"),
      )}
    >
      {gap === "empty" ? (
        "0"
      ) : (
        <Link
          href={href}
          className="flex h-full flex-col items-center justify-center rounded-[inherit] leading-tight hover:bg-wash"
          aria-label={sayVoices(voices)}
        >
          <span className="font-semibold">{voices.options}</span>
          <span className="text-xs text-soft">{voices.authors}</span>
        </Link>
      )}
    </td>
  );
}
