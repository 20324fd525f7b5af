"use client";

import { clsx } from "clsx";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Track } from "@/lib/domain/showpiece/track";

export type SliderProps = {
  track: Track;
  /** From 0 to 1. */
  place: number;
  /** The beats there are, and the one that is shown: an arrow key goes one on, and is never without effect. */
  length?: number;
  beat?: number;
  /** Where one is, for those who do not see it. */
  words?: string;
  onSeek?: (beat: number) => void;
  onSeekPlace?: (place: number) => void;
  onToggle: () => void;
};

/** The part of the axis below which a name has no room. */
const narrowest = 0.06;
const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** The rounds one after the other with the injects above them; with something to move through, a slider. */
export function Slider({ track, place, length, beat, words, onSeek, onSeekPlace, onToggle }: SliderProps) {
  function seekTo(event: PointerEvent): void {
    const box = event.currentTarget.getBoundingClientRect();
    onSeekPlace?.(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  }
  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === " ") {
      event.preventDefault();
      return onToggle();
    }
    const page = Math.max(10, Math.round((length ?? 0) / 20));
    const by = event.key === "PageUp" ? page : event.key === "PageDown" ? -page : 0;
    if (by === 0) return;
    event.preventDefault();
    onSeek?.((beat ?? 0) + by);
  }
  return (
    <div
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.querySelector("input")?.focus({ preventScroll: true });
        seekTo(event);
      }}
      onPointerMove={(event) => event.buttons > 0 && seekTo(event)}
      className={clsx("relative mt-1 h-11 touch-pan-y select-none", length !== undefined && "cursor-pointer")}
    >
      {length !== undefined && (
        <input
          type="range"
          aria-label="Moment"
          aria-valuetext={words}
          min={1}
          max={length}
          step={1}
          value={(beat ?? 0) + 1}
          onChange={(event) => onSeek?.(event.target.valueAsNumber - 1)}
          onKeyDown={handleKeyDown}
          className="peer pointer-events-none absolute inset-0 size-full opacity-0"
        />
      )}
      <span
        aria-hidden
        className="absolute inset-x-0 top-3.5 flex h-5 overflow-hidden rounded-md bg-wash outline-offset-4 outline-accent peer-focus-visible:outline-2"
      >
        {track.rounds.map(({ name, from, to }, n) => (
          <span
            key={from}
            className={clsx(
              "absolute inset-y-0 truncate px-1.5 text-[0.6875rem] leading-5",
              from <= place && place < to
                ? "bg-accent font-semibold text-on-accent"
                : n % 2 === 0
                  ? "bg-accent/16"
                  : "bg-accent/28",
            )}
            style={{ left: percent(from), width: percent(to - from) }}
          >
            {to - from > narrowest && <bdi className="max-sm:hidden">{name}</bdi>}
          </span>
        ))}
      </span>
      {track.injects.map(({ place: at, words: title }) => (
        <span
          key={at}
          aria-hidden
          title={title}
          className={clsx(
            "absolute top-0.5 size-2 -translate-x-1/2 rotate-45 border-2 border-warn",
            at <= place ? "bg-warn" : "bg-card",
          )}
          style={{ left: percent(at) }}
        />
      ))}
      <span
        aria-hidden
        className="pointer-events-none absolute top-2 h-8 w-1.5 -translate-x-1/2 rounded-full border border-card bg-ink shadow-sm"
        style={{ left: percent(place) }}
      />
    </div>
  );
}
