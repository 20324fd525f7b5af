import { z } from "zod";
import type { Instant } from "./primitives";

/** A time zone by its IANA name, as in `America/Mexico_City`; an offset such as `+02:00` is none, since it knows no summer. */
export const Zone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/, "This is not the name of a time zone, such as America/Mexico_City.")
  .refine(isZone, "This time zone is not known here. Choose the one of a large town near you.");
export type Zone = z.infer<typeof Zone>;

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const formats = new Map<Zone, Intl.DateTimeFormat>();

// Making a format costs a hundred times as much as using one.
function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const parts = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  const made = new Intl.DateTimeFormat("en", { timeZone: zone, hourCycle: "h23", ...parts });
  formats.set(zone, made);
  return made;
}

/** What the clocks of a zone show at a moment, as though it were UTC: whole minutes, in ms. */
export function shownIn(zone: Zone, at: Instant): number {
  const shown = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(shown.year!, shown.month! - 1, shown.day, shown.hour, shown.minute);
}

/** The hour of the day, 0 to 23, that the clocks of a zone show at a moment. */
export function hourIn(zone: Zone, at: Instant): number {
  return new Date(shownIn(zone, at)).getUTCHours();
}

/**
 * The next moment after `at` in which a full hour (0 to 23) of the day begins in a zone. On the day on which
 * that hour is left out, the moment in which the clocks go past it; on the day that has it twice, the first.
 */
export function nextHourIn(zone: Zone, wanted: number, at: Instant): Instant {
  const wall = shownIn(zone, at);
  const midnight = Math.floor(wall / day) * day;
  for (const days of [-1, 0, 1, 2]) {
    const found = momentOf(zone, midnight + days * day + wanted * hour);
    if (found > at) return found;
  }
  return at + day;
}

/** The first moment in which the clocks of a zone show this, or later than this when they leave it out. */
function momentOf(zone: Zone, wall: number): Instant {
  // No zone is further than 14 hours from UTC, and none changes twice within a day.
  const offsets = [wall - day, wall + day].map((near) => shownIn(zone, near) - near);
  const found = offsets.map((offset) => wall - offset).filter((moment) => shownIn(zone, moment) === wall);
  if (found.length > 0) return Math.min(...found);
  // Left out: by the clock as it went before.
  return wall - offsets[0]!;
}
