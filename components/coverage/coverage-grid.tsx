"use client";

import { clsx } from "clsx";
import { Megaphone } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useAllowed, useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Coverage, Voices } from "@/lib/domain/coverage/coverage";
import { gapKindOf } from "@/lib/domain/coverage/gap";
import { gapInCell, type NamedGap } from "@/lib/domain/coverage/gaps";
import { CoverageByStakeholder } from "./coverage-by-stakeholder";
import { optionsInGapPath } from "./coverage-paths";
import { CellCall } from "./gap-call";
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
        <GridLegend />
        <GridTable {...{ coverage, names }} />
      </div>
      <div className="sm:hidden">
        <CoverageByStakeholder {...{ coverage, names }} />
      </div>
    </>
  );
}

export type TermNames = { stakeholders: Map<string, string>; instruments: Map<string, string> };

/** How to read a cell, by cells. */
function GridLegend() {
  const canCall = useAllowed("issue-call");
  return (
    <ul className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-[0.8125rem] text-soft">
      <Sample sample={<Numbers options={5} authors={3} />} className="border-line bg-card">
        options, and below their authors
      </Sample>
      <Sample sample="0" className="border-dashed border-edge">
        empty
      </Sample>
      <Sample sample={<Numbers options={2} authors={1} />} className="border-2 border-warn bg-card">
        one author alone
      </Sample>
      {canCall && (
        <li className="flex items-center gap-2">
          <Megaphone aria-hidden size={14} />
          call for proposals
        </li>
      )}
    </ul>
  );
}

function Sample({ sample, className, children }: { sample: ReactNode; className: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <span
        aria-hidden
        className={clsx("flex h-9 w-10 items-center justify-center rounded-md border text-sm tabular-nums", className)}
      >
        {sample}
      </span>
      {children}
    </li>
  );
}

/** With fewer columns than that, cells as wide as the page allows would be too wide to read along. */
const fewestToFill = 5;

function GridTable({ coverage, names }: { coverage: Coverage; names: TermNames }) {
  const { slug } = useLive();
  const exercise = useExercise((state) => state.exercise);
  const caption = "Options by stakeholder and instrument, and how many authors they have";
  return (
    <div tabIndex={0} role="region" aria-label={caption} className="relative overflow-x-auto pb-2">
      <table
        className={clsx(
          "border-separate border-spacing-0.5 text-sm tabular-nums",
          coverage.instruments.length >= fewestToFill && "w-full",
        )}
      >
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
                  gap={gapInCell(stakeholder, instrument, voices, exercise)}
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

type CellProps = { voices: Voices; href: string; gap?: NamedGap | null; isTotal?: boolean };

function Cell({ voices, href, gap, isTotal }: CellProps) {
  const kind = gapKindOf(voices);
  return (
    <td
      className={clsx(
        "h-11 rounded-md border p-0 text-center",
        kind === "empty" && "border-dashed border-edge text-soft",
        kind === "one-voice" && "border-2 border-warn",
        kind === null && (isTotal ? "border-transparent" : "border-line"),
        kind !== "empty" && (isTotal ? "bg-wash" : "bg-card"),
      )}
    >
      <div className="flex h-full items-center justify-center">
        {kind === "empty" ? (
          <span className="px-1.5">0</span>
        ) : (
          <Link
            href={href}
            className="flex h-full flex-1 flex-col items-center justify-center rounded-[inherit] leading-tight hover:bg-wash"
            aria-label={sayVoices(voices)}
          >
            <Numbers {...voices} />
          </Link>
        )}
        {gap && <CellCall named={gap} />}
      </div>
    </td>
  );
}

function Numbers({ options, authors }: Voices) {
  return (
    <span className="flex flex-col items-center leading-tight">
      <span className="font-semibold">{options}</span>
      <span className="text-xs text-soft">{authors}</span>
    </span>
  );
}
