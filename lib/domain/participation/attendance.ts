import { z } from "zod";
import type { Instant } from "@/lib/domain/primitives";
import { type Clock, clockTime } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";

/**
 * How somebody takes part: `active` writes; `quiet` wrote and does not any more; `silent` has been there and
 * wrote nothing; `absent` has never opened the exercise.
 */
export const attendances = ["active", "quiet", "silent", "absent"] as const;
export const Attendance = z.enum(attendances);
export type Attendance = z.infer<typeof Attendance>;

/** What is known of somebody's comings and doings. */
export type Trace = {
  lastSeenAt: Instant | null;
  lastContributedAt: Instant | null;
  /** Whether they contributed in the round by which they are judged. */
  hasContributedInRound: boolean;
};

/** The round by which everybody is judged, and the moment: of a round that is over, its end. */
export type Measure = {
  round: Round | null;
  at: Instant;
};

const dayMs = 24 * 60 * 60 * 1_000;
const longestMs = 3 * dayMs;

/** The round that is open, else the last that was; a pause stops this clock as it stops the exercise's. */
export function measureOf({ rounds, pausedAt }: Clock, now: Instant): Measure {
  const time = clockTime({ pausedAt }, now);
  const begun = rounds.filter(({ opensAt }) => opensAt !== null && opensAt <= time);
  const round = begun.toSorted((a, b) => a.opensAt! - b.opensAt!).at(-1) ?? null;
  return { round, at: Math.min(time, round?.closesAt ?? time) };
}

/**
 * After how long a silence (ms) somebody has gone quiet: who wrote nothing in the round, after a quarter of it,
 * and after a day at most; who did write in it, after a quarter of it, but a day at least, so that nobody is
 * quiet for having slept, and three at most. Null where no round has begun.
 */
export function quietAfter({ round }: Measure): { unheardMs: number; heardMs: number } | null {
  if (!round || round.opensAt === null || round.closesAt === null) return null;
  const quarter = (round.closesAt - round.opensAt) / 4;
  return { unheardMs: Math.min(quarter, dayMs), heardMs: Math.min(Math.max(quarter, dayMs), longestMs) };
}

/** How somebody takes part. The silence of who wrote nothing in the round counts from its opening. */
export function attendanceOf(trace: Trace, measure: Measure): Attendance {
  const { lastSeenAt, lastContributedAt, hasContributedInRound } = trace;
  if (lastContributedAt === null) return lastSeenAt === null ? "absent" : "silent";
  const after = quietAfter(measure);
  if (!after) return "active";
  const silentFor = measure.at - Math.max(lastContributedAt, measure.round?.opensAt ?? 0);
  return silentFor > (hasContributedInRound ? after.heardMs : after.unheardMs) ? "quiet" : "active";
}
