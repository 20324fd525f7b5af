"use client";

import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { formatTime } from "@/components/ui/local-time";
import { speeds } from "@/lib/domain/replay/moment";
import type { Scale } from "@/lib/domain/replay/scale";
import type { Timeline } from "@/lib/domain/replay/timeline";
import type { ExerciseState } from "@/lib/domain/state";
import { openedWords } from "./opened-words";
import { Scrubber } from "./scrubber";
import type { Player } from "./use-player";

const speedOptions = speeds.map((speed) => ({ id: String(speed), label: `${speed.toLocaleString("en")}×` }));

type PlayerBarProps = { timeline: Timeline; scale: Scale; player: Player; state: ExerciseState };

/** What moves the replay, and which moment it has come to. */
export function PlayerBar({ timeline, scale, player, state }: PlayerBarProps) {
  const { count, at, isPlaying, isAtEnd } = player;
  const total = timeline.events.length;
  const open = openedWords(timeline.stretches, state, at);
  const when = formatTime(at, "short");
  const place = `event ${count.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  return (
    <section
      aria-label="Player"
      className="sticky top-13 z-20 -mx-4 mb-6 border-y border-line bg-card px-4 pt-3 pb-1 sm:mx-0 sm:rounded-xl sm:border-x sm:px-5 md:top-[5.875rem]"
    >
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          variant="primary"
          aria-label={isPlaying ? "Pause" : isAtEnd ? "Play from the beginning" : "Play"}
          onPress={player.toggle}
          className="size-11 rounded-full! px-0"
        >
          {isPlaying ? (
            <Pause aria-hidden size={20} fill="currentColor" />
          ) : (
            <Play aria-hidden size={20} fill="currentColor" className="ms-0.5" />
          )}
        </Button>
        <div className="min-w-0 flex-1">
          <p className="font-read text-xl leading-tight font-semibold tabular-nums">{when}</p>
          <p className="text-[0.8125rem] text-soft sm:max-lg:max-w-72 lg:truncate">
            <span dir="auto" className="font-medium text-ink">
              {open.head}
            </span>
            {open.rest} · <span className="tabular-nums">{place}</span>
          </p>
        </div>
        <div className="flex items-center gap-1 max-sm:hidden">
          <Button
            size="icon"
            variant="quiet"
            aria-label="One event back"
            isDisabled={count <= 1}
            onPress={() => player.seek(count - 1)}
          >
            <ChevronLeft aria-hidden size={18} />
          </Button>
          <Button
            size="icon"
            variant="quiet"
            aria-label="One event on"
            isDisabled={isAtEnd}
            onPress={() => player.seek(count + 1)}
          >
            <ChevronRight aria-hidden size={18} />
          </Button>
        </div>
        <Choice
          label="Speed"
          isLabelHidden
          size="sm"
          options={speedOptions}
          value={String(player.speed)}
          onChange={(id) => player.choose(speeds.find((speed) => String(speed) === id) ?? 1)}
          className="max-sm:w-full"
        />
      </div>
      <Scrubber {...{ timeline, scale, count, at }} text={`${when}, ${open.head}, ${place}`} onSeek={player.seek} />
    </section>
  );
}
