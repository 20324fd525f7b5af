import { z } from "zod";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Id, Instant } from "@/lib/domain/primitives";
import { shortestRoundMs } from "./compress";

const minute = 60_000;

export const rehearsalLimits = {
  minutes: { least: 5, most: 60, usual: 10 },
  analysts: { least: 5, most: 70, usual: 20 },
  /** So many crowds play at once on one Sandtable. */
  crowds: 3,
  /** After so long (ms) without anybody looking at it, a rehearsal is thrown away. */
  untouchedMs: 24 * 60 * minute,
} as const;

/** The fewest whole minutes in which so many rounds can be rehearsed. */
export function leastMinutes(rounds: number): number {
  return Math.max(rehearsalLimits.minutes.least, Math.ceil((rounds * shortestRoundMs) / minute));
}

/**
 * Begins a rehearsal of a draft. The id becomes the rehearsal's, so that the same request again begins no second one;
 * `replaces` is the id of the one that is thrown away for it.
 */
export const BeginRehearsal = z.object({
  id: Id,
  minutes: z.number().int().min(rehearsalLimits.minutes.least).max(rehearsalLimits.minutes.most),
  analysts: z.number().int().min(rehearsalLimits.analysts.least).max(rehearsalLimits.analysts.most),
  replaces: Id.nullable().default(null),
});
export type BeginRehearsal = z.infer<typeof BeginRehearsal>;

export const crowdStates = ["wanted", "playing", "finished", "stopped", "failed"] as const;
export const CrowdState = z.enum(crowdStates);
export type CrowdState = z.infer<typeof CrowdState>;

const Count = z.number().int().nonnegative();

/** What can be learned from a rehearsal that is over. Times in ms UTC, lengths in ms. */
export const RehearsalSummary = z.object({
  rounds: z.array(
    z.object({
      roundId: Id,
      name: z.string(),
      planned: z.object({ opensAt: Instant, closesAt: Instant }).nullable(),
      actual: z.object({ opensAt: Instant, closesAt: Instant }).nullable(),
      options: Count,
      revisions: Count,
      comments: Count,
    }),
  ),
  /** `lateMs` is how much later than due it came by itself; null where it did not. */
  injects: z.array(
    z.object({ injectId: Id, title: z.string(), releasedAt: Instant.nullable(), lateMs: Count.nullable() }),
  ),
  /** Of how many notices, to how many people, mails would have told, with the settings that everybody begins with. */
  mails: z.object({ atOnce: Count, digest: Count, people: Count }),
});
export type RehearsalSummary = z.infer<typeof RehearsalSummary>;

/** A rehearsal as the organizers see it, from it and from what it rehearses. */
export const Rehearsal = z.object({
  id: Id,
  slug: z.string(),
  original: z.object({ slug: z.string(), title: z.string(), status: ExerciseStatus }),
  status: ExerciseStatus,
  isPaused: z.boolean(),
  /** The organizer who began it, by their member's id in the original. */
  startedById: Id,
  startedAt: Instant,
  minutes: Count,
  analysts: Count,
  crowd: CrowdState,
  /** Whether the viewer is in it. */
  isMine: z.boolean(),
  summary: RehearsalSummary.nullable(),
});
export type Rehearsal = z.infer<typeof Rehearsal>;
