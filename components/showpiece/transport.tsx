"use client";

import { clsx } from "clsx";
import { Pause, Play } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import type { Track } from "@/lib/domain/showpiece/track";
import { Slider, type SliderProps } from "./slider";

type TransportProps = {
  slug: string;
  /** Which moment it is, in words, and the round that is open. */
  clock: string;
  round: string | null;
  /** From 0 to 1. */
  place: number;
  track: Track;
  isPlaying: boolean;
  isAtEnd: boolean;
  isLoading?: boolean;
  onToggle: () => void;
  /** The event to which the link to the replay leads; null for the end. */
  seq: number | null;
  /** Null until there is something to move through. */
  slider: Omit<SliderProps, "track" | "place" | "onToggle"> | null;
};

/** What moves the showpiece, where it has got to, and the ways on from there. */
export function Transport({ slug, clock, round, place, track, slider, seq, ...play }: TransportProps) {
  return (
    <div className="mt-2">
      <div className="flex items-center gap-3">
        <PlayButton {...play} />
        <p className="min-w-0 flex-1 leading-tight">
          <span className="block truncate text-[0.8125rem] font-semibold tabular-nums sm:text-sm">{clock}</span>
          <span dir="auto" className="block truncate text-[0.8125rem] text-soft">
            {round ?? (play.isAtEnd ? "Published" : "Between rounds")}
          </span>
        </p>
      </div>
      <Slider {...{ track, place }} {...slider} onToggle={play.onToggle} />
      <p className="mt-1 flex flex-wrap justify-between gap-x-5 text-sm font-medium text-accent">
        <Link
          href={`/exercises/${slug}/replay${seq === null ? "" : `?at=${seq}`}`}
          prefetch={false}
          className="py-1.5 hover:underline pointer-coarse:py-3"
        >
          Open the replay at this moment
        </Link>
        {/* A page of another kind, by itself. */}
        <a href={`/reports/${slug}`} className="py-1.5 hover:underline pointer-coarse:py-3">
          Read the report
        </a>
      </p>
    </div>
  );
}

type PlayButtonProps = Pick<TransportProps, "isPlaying" | "isAtEnd" | "isLoading" | "onToggle">;

function PlayButton({ isPlaying, isAtEnd, isLoading = false, onToggle }: PlayButtonProps) {
  const words = isPlaying ? "Pause" : isAtEnd ? "Play from the beginning" : "Play on";
  const Icon = isPlaying ? Pause : Play;
  return (
    <button
      type="button"
      aria-label={words}
      aria-busy={isLoading}
      onClick={onToggle}
      className={buttonClass({ variant: "primary", className: "size-11 rounded-full! px-0" })}
    >
      <Icon
        aria-hidden
        size={20}
        fill="currentColor"
        className={clsx(!isPlaying && "ms-0.5", isLoading && "animate-pulse")}
      />
    </button>
  );
}
