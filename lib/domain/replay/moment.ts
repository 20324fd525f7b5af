import { z } from "zod";
import type { Instant } from "@/lib/domain/primitives";
import { firstWhere } from "./timeline";

const Seq = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** The number of an event that an address asks for; null where it asks for none, "unreadable" where it is no number. */
export function readAt(text: string | null): number | "unreadable" | null {
  if (text === null) return null;
  return Seq.safeParse(text).data ?? "unreadable";
}

/** How many times faster than it happened: from as it was to a week in a minute. */
export const speeds = [1, 10, 100, 1_000, 10_000] as const;
export type Speed = (typeof speeds)[number];

/** The slowest speed at which a whole of this length (ms) can be watched in about a minute and a half; else the fastest. */
export function speedFor(lengthMs: number): Speed {
  return speeds.find((speed) => lengthMs / speed <= 90_000) ?? 10_000;
}

const longestWaitMs = 1_500;

/**
 * The moment (ms UTC) that is shown after `watchedMs` more of watching. Where nothing happens for longer than a moment of
 * watching, it is passed over, so that the next event is never more than 1.5 seconds away. Never beyond the last event.
 */
export function momentAfter(moments: readonly Instant[], at: Instant, watchedMs: number, speed: number): Instant {
  const last = moments.at(-1) ?? at;
  const next = moments[firstWhere(moments.length, (n) => moments[n]! > at)];
  if (next === undefined) return last;
  const from = Math.max(at, next - longestWaitMs * speed);
  return Math.min(last, from + watchedMs * speed);
}
