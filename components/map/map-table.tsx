"use client";

import Link from "next/link";
import { quadrantWords } from "@/components/narratives/quadrant-words";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { quadrantColor } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import type { Axes } from "@/lib/domain/exercise/setup";
import type { MapDot } from "@/lib/domain/map/dots";
import { quadrantOf } from "@/lib/domain/map/quadrant";

/** All that the map shows, in words and figures. */
export function MapTable({ axes, dots, optionsHref }: { axes: Axes; dots: MapDot[]; optionsHref: string }) {
  const instruments = new Map(useExercise((state) => state.exercise.instruments).map((term) => [term.id, term.name]));
  const stakeholders = new Map(useExercise((state) => state.exercise.stakeholders).map((term) => [term.id, term.name]));
  if (dots.length === 0) return <p className="border-t border-line py-6 text-soft">No option matches. Show all, or choose something else above.</p>;
  return (
    <DataTable caption="The options on the map, with their place on both axes from -1 to 1" className="relative">
      <thead>
        <DataRow>
          <HeadCell>Option</HeadCell>
          <HeadCell>Narrative</HeadCell>
          <HeadCell align="end">
            {axes.x.negative} – {axes.x.positive}
          </HeadCell>
          <HeadCell align="end">
            {axes.y.negative} – {axes.y.positive}
          </HeadCell>
          <HeadCell>Lies in</HeadCell>
          <HeadCell>Status</HeadCell>
          <HeadCell>Author</HeadCell>
          <HeadCell>Stakeholders</HeadCell>
          <HeadCell>Instruments</HeadCell>
        </DataRow>
      </thead>
      <tbody>
        {dots.map((dot) => (
          <DataRow key={dot.id}>
            <HeadCell scope="row" className="min-w-56 text-start align-top!">
              <Link href={`${optionsHref}/${dot.number}`} className="hover:underline">
                <span className="me-2 font-normal text-soft">PO-{dot.number}</span>
                <bdi>{dot.title}</bdi>
              </Link>
            </HeadCell>
            <DataCell className="min-w-36">
              {dot.narrative && (
                <span className="flex items-baseline gap-1.5">
                  <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ backgroundColor: quadrantColor[dot.narrative.quadrant] }} />
                  <bdi>{dot.narrative.nickname}</bdi>
                </span>
              )}
            </DataCell>
            <DataCell align="end">{signed(dot.place.x)}</DataCell>
            <DataCell align="end">{signed(dot.place.y)}</DataCell>
            <DataCell className="min-w-40">{quadrantWords(quadrantOf(dot.place), axes)}</DataCell>
            <DataCell className="min-w-32">{dot.mergedInto ? `Merged into PO-${dot.mergedInto.number}` : statusWords[dot.status]}</DataCell>
            <DataCell className="min-w-28">
              <bdi>{dot.author}</bdi>
            </DataCell>
            <DataCell className="min-w-56">{named(dot.stakeholders, stakeholders)}</DataCell>
            <DataCell className="min-w-40">{named(dot.instruments, instruments)}</DataCell>
          </DataRow>
        ))}
      </tbody>
    </DataTable>
  );
}

const statusWords = { submitted: "Submitted", accepted: "Accepted", declined: "Declined" };

function signed(value: number): string {
  return value.toFixed(2).replace("-", "−");
}

function named(ids: string[], names: Map<string, string>): string {
  return ids.map((id) => names.get(id) ?? id).join(", ");
}
