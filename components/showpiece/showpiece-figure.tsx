"use client";

import { type ComponentType, type ReactNode, startTransition, useCallback, useEffect, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Reel } from "@/lib/domain/showpiece/reel";
import type { Track } from "@/lib/domain/showpiece/track";
import { Transport } from "./transport";
import { useInSight } from "./use-in-sight";

/** How long the end is shown before it is played from the beginning, so that one has seen where it leads. */
const lingersMs = 2_500;

type PlayerPart = ComponentType<{ reel: Reel; isBegun: boolean; isAway: boolean }>;
type Loaded = { Player: PlayerPart; reel: Reel };
type Status = "still" | "loading" | "failed";

type ShowpieceFigureProps = {
  slug: string;
  /** What it comes to, for those who do not see it. */
  summary: string;
  clock: string;
  track: Track;
  /** The end of the exercise, which is there at once. */
  children: ReactNode;
};

/**
 * A finished exercise played in a minute. The page comes with its end as a picture; what plays it is fetched once the
 * figure has been looked at for a moment, or is asked to play.
 */
export function ShowpieceFigure({ slug, summary, clock, track, children }: ShowpieceFigureProps) {
  const figure = useRef<HTMLElement>(null);
  const isInSight = useInSight(figure);
  const [status, setStatus] = useState<Status>("still");
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = useCallback(() => {
    setStatus("loading");
    const parts = Promise.all([import("./player"), import("./load-reel").then(({ loadReel }) => loadReel(slug))]);
    parts.then(
      // In pieces, so that a slow device stays answerable.
      ([{ Player }, reel]) => startTransition(() => setLoaded({ Player, reel })),
      () => setStatus("failed"),
    );
  }, [slug]);

  const isWaiting = status === "still" && isInSight;
  useEffect(() => {
    if (!isWaiting || window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const timer = setTimeout(load, lingersMs);
    return () => clearTimeout(timer);
  }, [isWaiting, load]);

  return (
    <figure ref={figure} className="min-w-0 rounded-2xl border border-line bg-card p-4 shadow-sm sm:p-5">
      <figcaption className="sr-only">{summary}</figcaption>
      {loaded ? (
        <loaded.Player reel={loaded.reel} isBegun isAway={!isInSight} />
      ) : (
        <>
          {children}
          <Transport
            {...{ slug, clock, track }}
            round={null}
            place={1}
            isPlaying={false}
            isAtEnd
            isLoading={status === "loading"}
            onToggle={load}
            seq={null}
            slider={null}
          />
        </>
      )}
      {status === "failed" && !loaded && (
        <Notice tone="warn" className="mt-3">
          What plays this could not be loaded. Press play to try again.
        </Notice>
      )}
    </figure>
  );
}
