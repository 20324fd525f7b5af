import { z } from "zod";
import type { Instant } from "@/lib/domain/primitives";
import type { Scale } from "./scale";
import { firstWhere } from "./timeline";

const Seq = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** The number of an event that an address asks for; null where it asks for none, "unreadable" where it is no number. */
export function parseMoment(text: string | null): number | "unreadable" | null {
  if (text === null) return null;
  return Seq.safeParse(text).data ?? "unreadable";
}

/** How many times faster than it happened: from as it was to a week in a minute. */
export const speeds = [1, 10, 100, 1_000, 10_000] as const;
export type Speed = (typeof speeds)[number];

/** The slowest speed at which an axis of this length (ms) can be watched in about a minute and a half; else the fastest. */
export function speedFor(wholeMs: number): Speed {
  return speeds.find((speed) => wholeMs / speed <= 90_000) ?? 10_000;
}

const longestWaitMs = 2_000;

/**
 * The moment (ms UTC) that is shown after `watchedMs` more of watching. Time goes as the scale draws it, so that silences are
 * passed over, and the next event is never more than two seconds of watching away. Never beyond the last event.
 */
export function momentAfter({ moments, lengthOf }: Scale, at: Instant, watchedMs: number, speed: number): Instant {
  let [now, left] = [at, watchedMs];
  for (let n = firstWhere(moments.length, (each) => moments[each]! > at); n < moments.length; n += 1) {
    const [from, to] = [moments[n - 1] ?? now, moments[n]!];
    const wholeWaitMs = Math.min(lengthOf(n) / speed, longestWaitMs);
    const waitMs = to > from ? wholeWaitMs * ((to - now) / (to - from)) : 0;
    if (waitMs > left) return now + (to - now) * (left / waitMs);
    left -= waitMs;
    now = to;
  }
  return now;
}
