"use client";

import { clsx } from "clsx";
import type { ReactNode } from "react";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import { countOf } from "@/lib/domain/report/words";
import { Countdown } from "./countdown";
import { useSituation } from "./use-situation";

/** Which round, and until when; or that nothing has opened yet, or that it is over. */
export function ExerciseClock({ layout }: { layout: "line" | "stacked" }) {
  const { status, current, next, place, rounds, isPaused } = useSituation();
  const exercise = useExercise((state) => state.exercise);

  if (status === "open" && current) {
    return (
      <Reading
        layout={layout}
        what={
          <>
            {isPaused && <b className="me-1.5 font-semibold text-warn">Paused</b>}
            <span className="max-lg:hidden">Round </span>
            {place} of {rounds.length} · <b className="font-semibold text-ink">{current.name}</b>
          </>
        }
        time={<Countdown until={current.closesAt ?? 0} />}
        until={
          isPaused ? (
            "left when it goes on"
          ) : (
            <>
              until <LocalTime at={current.closesAt ?? 0} />, your time
            </>
          )
        }
      />
    );
  }
  if (status === "open" && next) {
    return (
      <Reading
        layout={layout}
        what={
          <>
            {isPaused && <b className="me-1.5 font-semibold text-warn">Paused</b>}
            <b className="font-semibold text-ink">{next.name}</b> opens in
          </>
        }
        time={<Countdown until={next.opensAt ?? 0} />}
        until={isPaused ? "from when it goes on" : <LocalTime at={next.opensAt ?? 0} />}
      />
    );
  }
  if (status === "draft")
    return <Reading layout={layout} what={`${countOf(rounds.length, "round")} planned`} time="Not open yet" />;
  if (status === "open") return <Reading layout={layout} what={countOf(rounds.length, "round")} time="All over" />;
  const at = status === "published" ? exercise.publishedAt : exercise.closedAt;
  return (
    <Reading
      layout={layout}
      what={countOf(rounds.length, "round")}
      time={status === "published" ? "Published" : "Closed"}
      until={at !== null && <LocalTime at={at} />}
    />
  );
}

type ReadingProps = { layout: "line" | "stacked"; what: ReactNode; time: ReactNode; until?: ReactNode };

function Reading({ layout, what, time, until }: ReadingProps) {
  const isLine = layout === "line";
  return (
    <p
      className={clsx(
        "text-soft",
        isLine
          ? "flex min-w-0 items-baseline gap-2.5 text-[0.8125rem] whitespace-nowrap"
          : "text-end text-xs leading-tight",
      )}
    >
      <span className={isLine ? "min-w-0 truncate" : "block max-w-36 truncate"}>{what}</span>
      <span
        className={clsx("font-semibold text-ink tabular-nums", isLine ? "text-[1.0625rem]" : "block text-[0.9375rem]")}
      >
        {time}
      </span>
      {until && <span className={isLine ? "max-xl:hidden" : "sr-only"}>{until}</span>}
    </p>
  );
}
