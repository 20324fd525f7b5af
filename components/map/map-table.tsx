"use client";

import Link from "next/link";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { quadrantColor } from "@/components/ui/quadrant";
import { useExercise } from "@/lib/client/hooks";
import type { Axes, Axis } from "@/lib/domain/exercise/setup";
import type { MapDot } from "@/lib/domain/map/dots";

/** All that the map shows, in words and figures. */
export function MapTable({ axes, dots, optionsHref }: { axes: Axes; dots: MapDot[]; optionsHref: string }) {
  const instruments = new Map(useExercise((state) => state.exercise.instruments).map((term) => [term.id, term.name]));
  const stakeholders = new Map(useExercise((state) => state.exercise.stakeholders).map((term) => [term.id, term.name]));
  if (dots.length === 0)
    return (
      <p className="border-t border-line py-6 text-soft">
        No option matches. Show all, or choose something else above.
      </p>
    );
  return (
    <DataTable
      caption="The options on the map, with their place on both axes, from 0 in the middle to 1 at a pole"
      className="relative"
    >
      <thead>
        <DataRow>
          <HeadCell>Option</HeadCell>
          <HeadCell>Narrative</HeadCell>
          <HeadCell>{axes.x.name}</HeadCell>
          <HeadCell>{axes.y.name}</HeadCell>
          <HeadCell>Status</HeadCell>
          <HeadCell>Author</HeadCell>
          <HeadCell>Stakeholders</HeadCell>
          <HeadCell>Instruments</HeadCell>
        </DataRow>
      </thead>
      <tbody>
        {dots.map((dot) => (
          <DataRow key={dot.id}>
            <HeadCell scope="row" className="min-w-52 text-start align-top!">
              <Link href={`${optionsHref}/${dot.number}`} className="hover:underline">
                <span className="me-2 font-normal text-soft">PO-{dot.number}</span>
                <bdi>{dot.title}</bdi>
              </Link>
            </HeadCell>
            <DataCell className="min-w-36">
              {dot.narrative && (
                <span className="flex items-baseline gap-1.5">
                  <span
                    aria-hidden
                    className="size-2 shrink-0 rounded-full"
                    style={{ backgroundColor: quadrantColor[dot.narrative.quadrant] }}
                  />
                  <bdi>{dot.narrative.nickname}</bdi>
                </span>
              )}
            </DataCell>
            <DataCell className="min-w-28">{towards(dot.place.x, axes.x)}</DataCell>
            <DataCell className="min-w-36">{towards(dot.place.y, axes.y)}</DataCell>
            <DataCell className="min-w-32">
              {dot.mergedInto ? `Merged into PO-${dot.mergedInto.number}` : statusWords[dot.status]}
            </DataCell>
            <DataCell className="min-w-28">
              <bdi>{dot.author}</bdi>
            </DataCell>
            <DataCell className="min-w-56 text-[0.8125rem] text-soft">{named(dot.stakeholders, stakeholders)}</DataCell>
            <DataCell className="min-w-32 text-[0.8125rem] text-soft">{named(dot.instruments, instruments)}</DataCell>
          </DataRow>
        ))}
      </tbody>
    </DataTable>
  );
}

const statusWords = { submitted: "Submitted", accepted: "Accepted", declined: "Declined" };

/** "0.78 Social": how far towards which pole. */
function towards(value: number, axis: Axis): string {
  return value === 0
    ? "0, in the middle"
    : `${Math.abs(value).toFixed(2)} ${value < 0 ? axis.negative : axis.positive}`;
}

function named(ids: string[], names: Map<string, string>): string {
  return ids.map((id) => names.get(id) ?? id).join(", ");
}
