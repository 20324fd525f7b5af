import { z } from "zod";
import { Id, Instant, line, prose } from "@/lib/domain/primitives";

/** What a round may permit. Reading is always permitted. */
export const activities = ["propose", "revise", "comment", "rate", "bundle", "conclude", "ratify"] as const;
export const Activity = z.enum(activities);
export type Activity = z.infer<typeof Activity>;

/** When a round that permits rating shows what the crowd thinks: at once, to each after their own answer, or to all at its end. */
export const reveals = ["at-once", "after-own", "at-end"] as const;
export const Reveals = z.enum(reveals);
export type Reveals = z.infer<typeof Reveals>;

const second = 1_000;
const day = 24 * 60 * 60 * second;

/**
 * A round as planned: `lengthMs` in milliseconds, from one second to 90 days. It begins when the one
 * before it ends, or at `startsAt`, where it is given one.
 */
export const RoundPlan = z.object({
  id: Id,
  name: line(60),
  purpose: prose(400),
  lengthMs: z
    .number()
    .int()
    .min(second, "A round lasts at least one second.")
    .max(90 * day, "A round lasts at most 90 days."),
  startsAt: Instant.nullable().optional(),
  permits: z
    .array(Activity)
    .max(activities.length)
    .refine((list) => new Set(list).size === list.length, "An activity is named twice."),
  /** Ratings are sealed until the round ends, unless it is said otherwise. */
  reveals: Reveals.optional(),
});
export type RoundPlan = z.infer<typeof RoundPlan>;

export const RoundPlans = z
  .array(RoundPlan)
  .min(1, "An exercise has at least one round.")
  .max(30, "At most 30 rounds.")
  .refine((rounds) => new Set(rounds.map((round) => round.id)).size === rounds.length, "Two rounds have the same id.");

/** When a round opens and closes: from `opensAt`, included, to `closesAt`, not included. */
export const RoundTimes = z.object({ roundId: Id, opensAt: Instant, closesAt: Instant });
export type RoundTimes = z.infer<typeof RoundTimes>;

/**
 * A round of an exercise. `phase` is what the log has said; whether something is permitted is
 * decided from the times alone, since a phase may be noticed late.
 */
export type Round = RoundPlan & {
  startsAt: Instant | null;
  reveals: Reveals;
  /** Its times as they were when the exercise opened, whatever became of them. */
  planned: { opensAt: Instant; closesAt: Instant } | null;
  opensAt: Instant | null;
  closesAt: Instant | null;
  /** The end of which its members have been told that it is near. */
  warnedEnd: Instant | null;
  phase: "planned" | "open" | "closed";
  /** When what the crowd thinks was shown to all; null before, and where nothing is rated. */
  revealedAt: Instant | null;
};

/** Whether something is rated in a round. */
export const isRated = ({ permits }: Pick<Round, "permits">): boolean => permits.includes("rate");

/** Whether something is or was rated in a round, so that there is something to see of it. */
export const hasRatings = (round: Pick<Round, "permits" | "phase">): boolean =>
  isRated(round) && round.phase !== "planned";

/** More time for one member alone: until `until` they may do what the round permits. */
export const Grace = z.object({ memberId: Id, roundId: Id, until: Instant });
export type Grace = z.infer<typeof Grace>;

/** What was planned of a round, without what became of it. */
export function planOf(plan: RoundPlan): Required<RoundPlan> {
  const { id, name, purpose, lengthMs, startsAt = null, permits, reveals = "at-end" } = plan;
  return { id, name, purpose, lengthMs, startsAt, permits, reveals };
}
