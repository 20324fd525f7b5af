"use client";

import { startTransition, useCallback, useEffect, useState } from "react";
import { beatAt, type Reel } from "@/lib/domain/showpiece/reel";

/** The whole of it, from the opening to the end. */
const wholeMs = 60_000;
/** Drawing more often would be seen by nobody. */
const frameMs = 50;

/** From 0 to 1 on the axis of time, and the beat that is shown there. */
type Position = { place: number; beat: number };

export type ReelPlayer = Position & {
  isPlaying: boolean;
  toggle: () => void;
  seek: (beat: number) => void;
  seekPlace: (place: number) => void;
};

/**
 * Plays a reel in a minute, from its beginning if it `isBegun`; it stands still while `isAway`, out of sight say, and
 * goes on after.
 */
export function useReelPlayer(reel: Reel, isBegun: boolean, isAway: boolean): ReelPlayer {
  const [{ place, beat }, setPosition] = useState(() => positionAt(reel, isBegun ? 0 : 1));
  const [isAsked, setIsAsked] = useState(isBegun);
  const isPlaying = isAsked && place < 1;

  useEffect(() => {
    if (!isPlaying || isAway) return;
    let frame = 0;
    let drawnAt = performance.now();
    const draw = (now: number): void => {
      frame = requestAnimationFrame(draw);
      if (now - drawnAt < frameMs) return;
      const watchedMs = Math.min(now - drawnAt, 4 * frameMs);
      drawnAt = now;
      startTransition(() =>
        setPosition((before) => {
          const next = positionAt(reel, before.place + watchedMs / wholeMs);
          return { ...next, beat: Math.max(before.beat, next.beat) };
        }),
      );
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [isAway, isPlaying, reel]);

  const go = useCallback(
    (position: Position) => {
      setPosition(position);
      // Played to the end, it does not begin again by itself.
      if (!isPlaying) setIsAsked(false);
    },
    [isPlaying],
  );
  const seekPlace = useCallback((wanted: number) => go(positionAt(reel, wanted)), [go, reel]);
  const seek = useCallback(
    (wanted: number) => {
      const next = Math.max(0, Math.min(wanted, reel.length - 1));
      // Several may lie at one place, and are gone through one by one all the same.
      go({ beat: next, place: reel.scale.placeOf(reel.scale.moments[next]!) });
    },
    [go, reel],
  );
  const toggle = useCallback(() => {
    if (place >= 1) setPosition(positionAt(reel, 0));
    setIsAsked(!isPlaying);
  }, [isPlaying, place, reel]);

  return { place, beat, isPlaying, toggle, seek, seekPlace };
}

function positionAt(reel: Reel, wanted: number): Position {
  const place = Math.min(1, Math.max(0, wanted));
  return { place, beat: beatAt(reel, place) };
}
