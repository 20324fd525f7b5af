"use client";

import { useMemo } from "react";
import { injectAt, ripplesAt } from "@/lib/domain/showpiece/lately";
import type { Reel } from "@/lib/domain/showpiece/reel";
import { trackOf } from "@/lib/domain/showpiece/track";
import { Scene } from "./scene";
import { Transport } from "./transport";
import { useReelPlayer } from "./use-reel-player";
import { clockWords, momentWords } from "./words";

type PlayerProps = { reel: Reel; isBegun: boolean; isAway: boolean };

/** The week, played, paused and dragged through. */
export function Player({ reel, isBegun, isAway }: PlayerProps) {
  const { showpiece, length } = reel;
  const { place, beat, isPlaying, toggle, seek, seekPlace } = useReelPlayer(reel, isBegun, isAway);
  const track = useMemo(() => trackOf(reel), [reel]);
  const frame = useMemo(() => reel.frameOf(beat), [reel, beat]);
  const isAtEnd = beat === length - 1;
  // Between two events nothing is drawn anew but the clock and the place.
  const scene = useMemo(
    () => (
      <Scene
        {...{ showpiece, frame }}
        ripples={ripplesAt(reel, frame.beat)}
        inject={injectAt(reel, frame.beat)}
        isNaming={!isAtEnd}
      />
    ),
    [frame, isAtEnd, reel, showpiece],
  );
  // Whoever has the slider in focus would have every event read out.
  const words = isPlaying ? "Playing" : momentWords(frame);
  return (
    <>
      {scene}
      <Transport
        {...{ track, place, isPlaying, isAtEnd }}
        slug={showpiece.slug}
        clock={clockWords(frame.at)}
        round={frame.round}
        seq={isAtEnd ? null : frame.seq}
        onToggle={toggle}
        slider={{ length, beat, words, onSeek: seek, onSeekPlace: seekPlace }}
      />
    </>
  );
}
