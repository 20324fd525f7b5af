"use client";

import { useCallback, useEffect, useState } from "react";
import type { Instant } from "@/lib/domain/primitives";
import { momentAfter, type Speed, speedFor } from "@/lib/domain/replay/moment";
import type { Scale } from "@/lib/domain/replay/scale";
import { firstWhere } from "@/lib/domain/replay/timeline";

/** Drawing more often would be seen by nobody, and costs a map each time. */
const frameMs = 80;

/** After the first `count` events, at `at` (ms UTC), which is that of the last of them or later. */
type Position = { count: number; at: Instant };

export type Player = {
  count: number;
  at: Instant;
  isAtEnd: boolean;
  isPlaying: boolean;
  speed: Speed;
  /** To after the first `count` events, from 1. */
  seek: (count: number) => void;
  toggle: () => void;
  choose: (speed: Speed) => void;
};

/**
 * Where in the events of this scale one is, at first after the first `from` of them (null: at the end), and playing on from
 * there. Whoever is at the end stays there as more is added.
 */
export function usePlayer(scale: Scale, from: number | null): Player {
  const { moments, whole } = scale;
  const last = moments.length;
  const [position, setPosition] = useState(() => (from === null ? null : positionOf(moments, from)));
  const [isAskedToPlay, setIsAskedToPlay] = useState(false);
  const [chosen, setChosen] = useState<Speed | null>(null);
  const speed = chosen ?? speedFor(whole);
  const { count, at } = position ?? { count: last, at: moments.at(-1) ?? 0 };
  const isPlaying = isAskedToPlay && position !== null;

  useEffect(() => {
    if (!isPlaying) return;
    let frame = 0;
    let drawnAt = performance.now();
    const draw = (now: number): void => {
      frame = requestAnimationFrame(draw);
      // A page that was out of sight goes on where it was left.
      const watchedMs = Math.min(now - drawnAt, 4 * frameMs);
      if (now - drawnAt < frameMs) return;
      drawnAt = now;
      setPosition((before) => (before === null ? null : played(scale, before, watchedMs, speed)));
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, scale, speed]);

  const seek = useCallback(
    (wanted: number) => {
      setPosition(positionOf(moments, wanted));
      // Played to the end, it does not begin again by itself.
      if (!isPlaying) setIsAskedToPlay(false);
    },
    [isPlaying, moments],
  );
  const toggle = useCallback(() => {
    // At the end there is nothing left to play but all of it.
    if (position === null) setPosition({ count: 1, at: moments[0] ?? 0 });
    setIsAskedToPlay(!isPlaying);
  }, [isPlaying, moments, position]);

  return { count, at, isAtEnd: position === null, isPlaying, speed, seek, toggle, choose: setChosen };
}

/** Null is the end. */
function positionOf(moments: readonly Instant[], wanted: number): Position | null {
  const count = Math.max(1, wanted);
  return count >= moments.length ? null : { count, at: moments[count - 1]! };
}

function played(scale: Scale, { count, at }: Position, watchedMs: number, speed: Speed): Position | null {
  const { moments } = scale;
  const next = momentAfter(scale, at, watchedMs, speed);
  const seen = firstWhere(moments.length, (n) => moments[n]! > next);
  return seen === moments.length ? null : { count: Math.max(count, seen), at: next };
}
