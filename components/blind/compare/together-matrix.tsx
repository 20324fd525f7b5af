"use client";

import { type PointerEvent, useMemo, useState } from "react";
import type { Comparison } from "@/lib/domain/blind/compare";
import type { PolicyOption } from "@/lib/domain/options/option";

type TogetherMatrixProps = {
  comparison: Comparison;
  options: PolicyOption[];
  chosen: number;
  onChoose: (at: number) => void;
};

/** In px of the drawing, which shrinks with its frame; with many options there is no room for their numbers. */
const side = 640;
const margin = 46;
const mostLabelled = 45;

/** Options by options, in the order of the hierarchy, so that those often put together make blocks beside the diagonal. */
export function TogetherMatrix({ comparison, options, chosen, onChoose }: TogetherMatrixProps) {
  const { order, partitions, together, consensus } = comparison;
  const [pointed, setPointed] = useState<[number, number] | null>(null);
  const count = order.length;
  const people = partitions.length;
  const cell = side / count;
  const inset = count <= mostLabelled ? margin : 0;
  const layers = useMemo(() => drawn(comparison), [comparison]);
  const timesOf = (row: number, column: number): number => together.between[order[row]! * count + order[column]!]!;
  const name = (place: number): string => `PO-${options[order[place]!]!.number}`;

  const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): [number, number] | null => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const scale = (side + inset) / width;
    const [column, row] = [clientX - left, clientY - top].map((at) => Math.floor((at * scale - inset) / cell));
    const isInside = [row, column].every((place) => place! >= 0 && place! < count);
    return isInside ? [row!, column!] : null;
  };
  const marked = order.indexOf(chosen);
  return (
    <figure className="min-w-0">
      <h2 className="mb-2 text-xl">Who put what together</h2>
      <svg
        role="img"
        aria-label={`${count} by ${count} options, each cell by how many of ${people} people put the two together. The table beside it says the same of one option at a time.`}
        viewBox={`0 0 ${side + inset} ${side + inset}`}
        className="w-full max-w-[43rem] touch-pan-y"
        onPointerMove={(event) => setPointed(placeOf(event))}
        onPointerLeave={() => setPointed(null)}
        onPointerUp={(event) => {
          const place = placeOf(event);
          if (place) onChoose(order[place[0]]!);
        }}
      >
        <g transform={`translate(${inset} ${inset}) scale(${cell})`}>
          <rect width={count} height={count} className="fill-wash" />
          {layers.map(({ times, path }) => (
            <path key={times} d={path} style={{ fill: tint(times, people) }} />
          ))}
          {blocksOf(order, consensus.groups).map(({ from, length }) => (
            <rect
              key={from}
              {...{ x: from, y: from, width: length, height: length }}
              className="fill-none stroke-ink"
              strokeWidth={1.5 / cell}
            />
          ))}
          <rect y={marked} width={count} height={1} className="fill-none stroke-danger" strokeWidth={2 / cell} />
        </g>
        {inset > 0 &&
          order.map((at, place) => (
            <g key={at} className="fill-soft text-[11px] tabular-nums max-sm:hidden">
              <text x={inset - 6} y={inset + (place + 0.5) * cell} textAnchor="end" dominantBaseline="central">
                PO-{options[at]!.number}
              </text>
              <text
                transform={`translate(${inset + (place + 0.5) * cell} ${inset - 6}) rotate(-90)`}
                dominantBaseline="central"
              >
                PO-{options[at]!.number}
              </text>
            </g>
          ))}
      </svg>
      <figcaption className="mt-2 text-[0.8125rem] text-soft">
        <span className="block min-h-5 tabular-nums">
          {pointed
            ? `${name(pointed[0])} and ${name(pointed[1])}: put together by ${timesOf(...pointed)} of ${people}.`
            : "Point at a cell to read it; press to see one option beside."}
        </span>
        <Legend people={people} />
        Options that are often put together stand beside each other. The outlines are the bundles that all of them
        together come closest to.
      </figcaption>
    </figure>
  );
}

function Legend({ people }: { people: number }) {
  return (
    <span className="my-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
      {Array.from({ length: people + 1 }, (_, times) => (
        <span key={times} className="flex items-center gap-1.5">
          <span
            aria-hidden
            className="size-3.5 rounded-sm border border-line"
            style={{ backgroundColor: times === 0 ? "var(--color-wash)" : tint(times, people) }}
          />
          {times === 0 ? "put together by nobody" : times === people ? "by all" : `by ${times}`}
        </span>
      ))}
    </span>
  );
}

const tint = (times: number, people: number): string =>
  `color-mix(in srgb, var(--color-accent) ${Math.round(15 + (85 * times) / people)}%, var(--color-wash))`;

/** One path for each count above none: forty thousand cells would be too many elements. */
function drawn({ order, partitions, together }: Comparison): { times: number; path: string }[] {
  const count = order.length;
  const paths = partitions.map((_, at) => ({ times: at + 1, path: "" }));
  order.forEach((one, row) => {
    order.forEach((other, column) => {
      const times = together.between[one * count + other]!;
      if (times > 0) paths[times - 1]!.path += `M${column} ${row}h1v1h-1z`;
    });
  });
  return paths.filter(({ path }) => path !== "");
}

/** The groups of the consensus along the diagonal: it is cut from the hierarchy that gives the order. */
function blocksOf(order: readonly number[], groups: readonly number[]): { from: number; length: number }[] {
  const blocks: { from: number; length: number }[] = [];
  order.forEach((at, place) => {
    const last = blocks.at(-1);
    if (last && groups[order[last.from]!] === groups[at]) last.length += 1;
    else blocks.push({ from: place, length: 1 });
  });
  return blocks.filter(({ length }) => length > 1);
}
