"use client";

import { useCallback, useSyncExternalStore } from "react";

/**
 * `short` is "Thu 18 Apr, 18:00", `long` adds year and zone, `relative` is "2 hours ago" and beyond 30
 * days the date. `utc` is the same for every reader and names its zone, for what is cited or printed.
 */
export type TimeStyle = "short" | "long" | "relative" | "utc";

/**
 * A moment (`at` in ms UTC) in the viewer's own zone. The server, which does not know the zone,
 * writes UTC, as long as what the browser replaces it with, so that nothing moves.
 */
export function LocalTime({ at, style = "short", className }: { at: number; style?: TimeStyle; className?: string }) {
  const subscribe = useCallback(
    (onTick: () => void) => (style === "relative" ? everyHalfMinute(onTick) : () => undefined),
    [style],
  );
  const text = useSyncExternalStore(
    subscribe,
    () => inWords(at, style),
    () => inWords(at, style, "UTC"),
  );
  const title = useSyncExternalStore(
    subscribe,
    () => formatTime(at, "long"),
    () => formatTime(at, "long", "UTC"),
  );
  // On paper nobody knows any more whose zone it was.
  const zone = useSyncExternalStore(
    subscribe,
    () => zoneOf(at),
    () => "UTC",
  );
  return (
    // Between writing and hydrating, a minute may have passed.
    <time dateTime={new Date(at).toISOString()} title={title} className={className} suppressHydrationWarning>
      {text}
      {style === "short" && <span className="hidden print:inline"> {zone}</span>}
    </time>
  );
}

function inWords(at: number, style: TimeStyle, timeZone?: string): string {
  if (style === "relative") return relative(at, Date.now(), timeZone);
  return style === "utc" ? `${formatTime(at, "short", "UTC")} UTC` : formatTime(at, style, timeZone);
}

/** A moment in words; in the zone of this device unless `timeZone` names another. */
export function formatTime(at: number, style: "short" | "long", timeZone?: string): string {
  const isLong = style === "long";
  const isOtherYear = new Date(at).getUTCFullYear() !== new Date().getUTCFullYear();
  return formatterOf({
    weekday: isLong ? "long" : isOtherYear ? undefined : "short",
    day: "numeric",
    month: isLong ? "long" : "short",
    year: isLong || isOtherYear ? "numeric" : undefined,
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: isLong ? "short" : undefined,
    timeZone,
  }).format(at);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// To make one takes a hundred times as long as to use it, and a thread is full of times.
function formatterOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat("en-GB", options);
  formatters.set(key, formatter);
  return formatter;
}

function zoneOf(at: number): string {
  const parts = formatterOf({ timeZoneName: "short" }).formatToParts(at);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

const units = [
  ["week", 7 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const longAgoMs = 30 * 86_400_000;

function relative(at: number, now: number, timeZone?: string): string {
  const away = at - now;
  if (Math.abs(away) > longAgoMs) return dateOf(at, now, timeZone);
  const unit = units.find(([, length]) => Math.abs(away) >= length);
  if (!unit) return "just now";
  const [name, length] = unit;
  // "the last an hour ago", and not "the last 1 hour ago" or "the last last week".
  if (Math.trunc(away / length) === -1 && name !== "day") return `${name === "hour" ? "an" : "a"} ${name} ago`;
  return words.format(Math.trunc(away / length), name);
}

function dateOf(at: number, now: number, timeZone?: string): string {
  const isOtherYear = new Date(at).getUTCFullYear() !== new Date(now).getUTCFullYear();
  const year = isOtherYear ? "numeric" : undefined;
  return formatterOf({ day: "numeric", month: "short", year, timeZone }).format(at);
}

function everyHalfMinute(onTick: () => void): () => void {
  const timer = setInterval(onTick, 30_000);
  return () => clearInterval(timer);
}
