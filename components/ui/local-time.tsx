"use client";

import { useCallback, useSyncExternalStore } from "react";

/** `short` is "Thu 18 Apr, 18:00", `long` adds year and zone, `relative` is "2 hours ago". */
export type TimeStyle = "short" | "long" | "relative";

/**
 * A moment (`at` in ms UTC) in the viewer's own zone. The server, which does not know the zone,
 * writes UTC and says so; the browser replaces it without a mismatch.
 */
export function LocalTime({ at, style = "short", className }: { at: number; style?: TimeStyle; className?: string }) {
  const subscribe = useCallback(
    (onTick: () => void) => (style === "relative" ? everyHalfMinute(onTick) : () => undefined),
    [style],
  );
  const text = useSyncExternalStore(
    subscribe,
    () => (style === "relative" ? relative(at, Date.now()) : formatTime(at, style)),
    () => formatTime(at, style === "relative" ? "short" : style, "UTC"),
  );
  const title = useSyncExternalStore(
    subscribe,
    () => formatTime(at, "long"),
    () => formatTime(at, "long", "UTC"),
  );
  return (
    <time dateTime={new Date(at).toISOString()} title={title} className={className}>
      {text}
    </time>
  );
}

/** A moment in words; in the zone of this device unless `timeZone` names another. */
export function formatTime(at: number, style: "short" | "long", timeZone?: string): string {
  const isLong = style === "long";
  const isOtherYear = new Date(at).getUTCFullYear() !== new Date().getUTCFullYear();
  const text = new Intl.DateTimeFormat("en-GB", {
    weekday: isLong ? "long" : isOtherYear ? undefined : "short",
    day: "numeric",
    month: isLong ? "long" : "short",
    year: isLong || isOtherYear ? "numeric" : undefined,
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: isLong || timeZone ? "short" : undefined,
    timeZone,
  }).format(at);
  return text;
}

const units = [
  ["year", 365 * 86_400_000],
  ["month", 30 * 86_400_000],
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

function relative(at: number, now: number): string {
  const away = at - now;
  const unit = units.find(([, length]) => Math.abs(away) >= length);
  return unit ? words.format(Math.trunc(away / unit[1]), unit[0]) : "just now";
}

function everyHalfMinute(onTick: () => void): () => void {
  const timer = setInterval(onTick, 30_000);
  return () => clearInterval(timer);
}
