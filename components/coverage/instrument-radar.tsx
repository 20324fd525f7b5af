"use client";

import { clsx } from "clsx";
import type { Voices } from "@/lib/domain/coverage/coverage";
import { gapKindOf } from "@/lib/domain/coverage/gap";
import { cornersOf, linesOf, pointOn } from "./radar-shape";

export type InstrumentVoices = Voices & { id: string; name: string };

const radius = 112;
const rings = [0.25, 0.5, 0.75, 1];

/** How many options use each instrument, and how many authors they have; what it shows also stands in the table. */
export function InstrumentRadar({ instruments }: { instruments: InstrumentVoices[] }) {
  const most = Math.max(1, ...instruments.map(({ options }) => options));
  const count = instruments.length;
  return (
    <figure className="m-0">
      <svg
        viewBox="-205 -158 410 316"
        role="img"
        aria-label="Radar of the options that use each instrument. The table has the same numbers."
        className="h-auto w-full max-w-[26rem] overflow-visible"
      >
        {rings.map((reach) => (
          <polygon
            key={reach}
            points={cornersOf(
              Array.from({ length: count }, () => reach),
              radius,
            )}
            className="fill-none stroke-line"
          />
        ))}
        {instruments.map(({ id }, axis) => {
          const end = pointOn(axis, count, radius);
          return <line key={id} x2={end.x} y2={end.y} className="stroke-line" />;
        })}
        <polygon
          points={cornersOf(
            instruments.map(({ options }) => options / most),
            radius,
          )}
          className="fill-accent/18 stroke-accent"
          strokeWidth={2}
          strokeLinejoin="round"
        />
        <polygon
          points={cornersOf(
            instruments.map(({ authors }) => authors / most),
            radius,
          )}
          className="fill-none stroke-ink"
          strokeWidth={1.5}
          strokeDasharray="3 4"
          strokeLinejoin="round"
        />
        {instruments.map(({ id, options, authors }, axis) => {
          const at = pointOn(axis, count, (options / most) * radius);
          const isGap = gapKindOf({ options, authors }) !== null;
          return (
            <circle
              key={id}
              cx={at.x}
              cy={at.y}
              r={4}
              strokeWidth={2}
              className={isGap ? "fill-card stroke-warn" : "fill-accent stroke-card"}
            />
          );
        })}
        {instruments.map((instrument, axis) => (
          <AxisLabel key={instrument.id} instrument={instrument} {...{ axis, count }} />
        ))}
      </svg>
      <figcaption className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-[0.8125rem] text-soft">
        <span className="flex items-center gap-2">
          <span aria-hidden className="h-3 w-5 rounded-xs border-2 border-accent bg-accent/18" />
          Options
        </span>
        <span className="flex items-center gap-2">
          <span aria-hidden className="w-5 border-t-2 border-dashed border-ink" />
          Their authors
        </span>
        <span className="flex items-center gap-2">
          <span aria-hidden className="size-2.5 rounded-full border-2 border-warn bg-card" />
          None, or one author alone
        </span>
      </figcaption>
    </figure>
  );
}

type AxisLabelProps = { instrument: InstrumentVoices; axis: number; count: number };

function AxisLabel({ instrument: { name, options, authors }, axis, count }: AxisLabelProps) {
  const at = pointOn(axis, count, radius + 14);
  const side = Math.abs(at.x) < 12 ? "middle" : at.x > 0 ? "start" : "end";
  const lines = linesOf(name);
  // Above the middle the text ends at its place, below it begins there.
  const first = at.y - (lines.length - 1) * 8 + (at.y < -radius ? -2 : at.y > radius ? 10 : 4);
  return (
    <text textAnchor={side} className="fill-ink text-[13px]" aria-hidden>
      {lines.map((line, place) => (
        <tspan key={place} x={at.x} y={first + place * 15}>
          {line}
          {place === lines.length - 1 && (
            <tspan
              className={clsx("font-semibold", gapKindOf({ options, authors }) === null ? "fill-soft" : "fill-warn")}
            >
              {" "}
              {options}
            </tspan>
          )}
        </tspan>
      ))}
    </text>
  );
}
