import type { Instant } from "@/lib/domain/primitives";

/** How many members live by which clock: counts by IANA zone, such as `America/Mexico_City`. */
export type Zones = Record<string, number>;

const hourMs = 3_600_000;

/** For which part (0..1) of the members `at` falls between 23:00 and 07:00 of their own; 0 where nobody's zone is known. */
export function nightShare(at: Instant, zones: Zones): number {
  const counts = Object.entries(zones);
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const asleep = counts.reduce((sum, [zone, count]) => (isNight(at, zone) ? sum + count : sum), 0);
  return all === 0 ? 0 : asleep / all;
}

/**
 * A full hour near `at` at which fewer members sleep: of those within twelve hours that keep most awake, the
 * nearest, earlier rather than later. Null where `at` is no night for most.
 */
export function betterHour(at: Instant, zones: Zones): Instant | null {
  if (nightShare(at, zones) <= 0.5) return null;
  const full = Math.ceil(at / hourMs) * hourMs;
  const hours = Array.from(
    { length: 24 },
    (_, place) => full + (place % 2 === 0 ? place / 2 : -(place + 1) / 2) * hourMs,
  );
  const shares = hours.map((hour) => nightShare(hour, zones));
  return hours[shares.indexOf(Math.min(...shares))] ?? null;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function isNight(at: Instant, zone: string): boolean {
  const hour = hourIn(zone, at);
  return hour >= 23 || hour < 7;
}

// To make one takes a hundred times as long as to use it.
function hourIn(timeZone: string, at: Instant): number {
  const formatter =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" });
  formatters.set(timeZone, formatter);
  return Number(formatter.format(at));
}
