"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useState } from "react";
import { Choice } from "@/components/ui/choice";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { useExercise } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import type { Coverage } from "@/lib/domain/coverage/coverage";
import { gapKindOf } from "@/lib/domain/coverage/gap";
import { optionsInGapPath } from "./coverage-paths";
import { InstrumentRadar, type InstrumentVoices } from "./instrument-radar";

const views = [
  { id: "radar", label: "Radar" },
  { id: "table", label: "Table" },
] as const;
type View = (typeof views)[number]["id"];

/** With fewer axes a radar has no shape, and with more it cannot be read. */
const fewestAxes = 3;
const mostAxes = 12;

/** The options by instrument: as a radar or a table; with few instruments, or many, as a table with bars alone. */
export function InstrumentCounts({ coverage }: { coverage: Coverage }) {
  const terms = useExercise((state) => state.exercise.instruments);
  const [view, setView] = useState<View>("radar");
  const instruments = coverage.instruments.map(({ instrument, options, authors }) => {
    return { id: instrument, name: terms.find(({ id }) => id === instrument)?.name ?? instrument, options, authors };
  });
  if (instruments.length === 0) return null;
  const canBeRadar = instruments.length >= fewestAxes && instruments.length <= mostAxes;
  return (
    <section aria-labelledby="instruments">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="instruments" className="text-xl">
          Instruments
        </h2>
        {canBeRadar && (
          <Choice label="Instruments as" isLabelHidden size="sm" options={views} value={view} onChange={setView} />
        )}
      </div>
      {canBeRadar && view === "radar" ? (
        <InstrumentRadar instruments={instruments} />
      ) : (
        <InstrumentTable instruments={instruments} />
      )}
    </section>
  );
}

function InstrumentTable({ instruments }: { instruments: InstrumentVoices[] }) {
  const { slug } = useLive();
  const most = Math.max(1, ...instruments.map(({ options }) => options));
  return (
    <DataTable caption="Options by instrument">
      <thead>
        <DataRow>
          <HeadCell>Instrument</HeadCell>
          <HeadCell>
            <span className="sr-only">Bar</span>
          </HeadCell>
          <HeadCell align="end">Options</HeadCell>
          <HeadCell align="end">Authors</HeadCell>
        </DataRow>
      </thead>
      <tbody>
        {instruments.map(({ id, name, ...voices }) => (
          <DataRow key={id}>
            <HeadCell scope="row">
              <bdi>{name}</bdi>
            </HeadCell>
            <DataCell className="w-2/5 align-middle!">
              <span
                aria-hidden
                className={clsx("block h-2 rounded-sm", gapKindOf(voices) === null ? "bg-accent" : "bg-warn")}
                style={{ width: `${(voices.options / most) * 100}%` }}
              />
            </DataCell>
            <DataCell align="end">
              {voices.options === 0 ? (
                "0"
              ) : (
                <Link
                  href={optionsInGapPath(slug, { instrumentId: id })}
                  className="underline decoration-line underline-offset-4"
                >
                  {voices.options}
                </Link>
              )}
            </DataCell>
            <DataCell align="end">{voices.authors}</DataCell>
          </DataRow>
        ))}
      </tbody>
    </DataTable>
  );
}
