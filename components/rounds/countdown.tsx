"use client";

import { clsx } from "clsx";
import { useExercise, useServerNow } from "@/lib/client/hooks";
import { clockTime } from "@/lib/domain/rounds/clock";

const lastMinutesMs = 10 * 60_000;

/**
 * The time that is left until `until` (ms UTC) by the exercise's clock, which the server keeps and a pause
 * stops; turns to a warning in the last ten minutes.
 */
export function Countdown({ until, className }: { until: number; className?: string }) {
  const pausedAt = useExercise((state) => state.exercise.pausedAt);
  const left = Math.max(0, until - clockTime({ pausedAt }, useServerNow()));
  return (
    <span
      role="timer"
      className={clsx("font-semibold whitespace-nowrap tabular-nums", left < lastMinutesMs && "text-warn", className)}
    >
      {formatLeft(left)}
    </span>
  );
}

/** `1 d 04:12:37`, `04:12:37` or `12:37`. */
export function formatLeft(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1_000);
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3_600);
  const rest = [Math.floor((seconds % 3_600) / 60), seconds % 60];
  const parts = days > 0 || hours > 0 ? [hours, ...rest] : rest;
  const clock = parts.map((part) => String(part).padStart(2, "0")).join(":");
  return days > 0 ? `${days} d ${clock}` : clock;
}
