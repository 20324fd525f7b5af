"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";
import { useFocusRing } from "react-aria";
import { useWidth } from "@/components/map/use-width";
import { formatTime } from "@/components/ui/local-time";
import type { Scale } from "@/lib/domain/replay/scale";
import type { Stretch } from "@/lib/domain/replay/stretches";
import type { Timeline } from "@/lib/domain/replay/timeline";
import { daysOn } from "./days";

type ScrubberProps = {
  timeline: Timeline;
  scale: Scale;
  count: number;
  at: number;
  /** Where one is, for those who do not see it. */
  text: string;
  onSeek: (count: number) => void;
};

/** How many events a Page key goes: a twentieth of them, as far as that is worth it. */
const pageOf = (events: number): number => Math.max(10, Math.round(events / 20));

/**
 * The whole log as a slider: rounds as stretches, injects as marks, on an axis of time with its silences drawn in. Its value is
 * the event, so that an arrow key is never without effect.
 */
export function Scrubber({ timeline, scale, count, at, text, onSeek }: ScrubberProps) {
  const { events, stretches } = timeline;
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track, 900);
  const { focusProps, isFocusVisible } = useFocusRing();
  const { openedAt } = timeline.end.exercise;
  const days = useMemo(() => daysOn(scale, openedAt ?? 0, width), [scale, openedAt, width]);
  const injects = useMemo(
    () => events.flatMap((event) => (event.type === "inject.released" ? [{ at: event.at, ...event.payload }] : [])),
    [events],
  );
  const end = events.at(-1)?.at ?? 0;
  const left = (moment: number): string => `${scale.placeOf(moment) * 100}%`;

  function seekTo(event: PointerEvent): void {
    const box = event.currentTarget.getBoundingClientRect();
    onSeek(1 + scale.nearest((event.clientX - box.left) / box.width));
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const by = event.key === "PageUp" ? pageOf(events.length) : event.key === "PageDown" ? -pageOf(events.length) : 0;
    if (by === 0) return;
    event.preventDefault();
    onSeek(count + by);
  }

  return (
    <div>
      <div aria-hidden className="relative h-4 text-2xs whitespace-nowrap text-soft">
        {days.map(({ place, label }) => (
          <span key={place} className="absolute" style={{ left: `${place * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
      <div
        ref={track}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.querySelector("input")?.focus({ preventScroll: true });
          seekTo(event);
        }}
        onPointerMove={(event) => event.buttons > 0 && seekTo(event)}
        className="relative h-11 cursor-pointer touch-none select-none"
      >
        <input
          {...focusProps}
          type="range"
          aria-label="Moment"
          aria-valuetext={text}
          min={1}
          max={events.length}
          step={1}
          value={count}
          onChange={(event) => onSeek(event.target.valueAsNumber)}
          onKeyDown={handleKeyDown}
          className="pointer-events-none absolute inset-0 size-full opacity-0"
        />
        <span aria-hidden className="absolute inset-x-0 top-4 h-6 rounded-md bg-wash" />
        {days.map(({ place }) => (
          <span
            key={place}
            aria-hidden
            className="absolute top-0 h-4 w-px bg-line"
            style={{ left: `${place * 100}%` }}
          />
        ))}
        {stretches.map((stretch, n) => (
          <StretchBar
            key={stretch.from}
            {...{ stretch, left, at, end }}
            isNamed={(scale.placeOf(stretch.to ?? end) - scale.placeOf(stretch.from)) * width > narrowest}
            tint={n % 2 === 0 ? "bg-accent/16" : "bg-accent/28"}
          />
        ))}
        {injects.map(({ injectId, number, content, at: moment }) => (
          <span
            key={injectId}
            title={`IN-${number} ${content.title}, ${formatTime(moment, "short")}`}
            className={clsx(
              "absolute top-0.5 size-2.5 -translate-x-1/2 rotate-45 border-2 border-warn",
              moment <= at ? "bg-warn" : "bg-card",
            )}
            style={{ left: left(moment) }}
          />
        ))}
        <span
          aria-hidden
          className={clsx(
            "pointer-events-none absolute top-2 h-9 w-1.5 -translate-x-1/2 rounded-full border border-card bg-ink shadow-sm",
            isFocusVisible && "outline-2 outline-offset-2 outline-accent",
          )}
          style={{ left: left(at) }}
        />
      </div>
    </div>
  );
}

/** Narrower than this (px) there is no room for a name. */
const narrowest = 34;

type StretchBarProps = {
  stretch: Stretch;
  left: (at: number) => string;
  at: number;
  end: number;
  isNamed: boolean;
  tint: string;
};

function StretchBar({ stretch: { name, from, to }, left, at, end, isNamed, tint }: StretchBarProps) {
  const isOn = from <= at && (to === null || at < to);
  return (
    <span
      title={name}
      dir="auto"
      className={clsx(
        "absolute top-4 h-6 overflow-hidden text-[0.75rem] leading-6 text-ellipsis whitespace-nowrap first:rounded-s-md",
        isNamed && "px-1.5",
        isOn ? "bg-accent font-semibold text-on-accent" : `${tint} text-ink`,
      )}
      style={{ left: left(from), width: `calc(${left(to ?? end)} - ${left(from)})` }}
    >
      {isNamed && <span aria-hidden>{name}</span>}
    </span>
  );
}
