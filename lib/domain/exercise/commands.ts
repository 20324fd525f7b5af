import { z } from "zod";
import { RoundPlan, RoundPlans } from "@/lib/domain/rounds/round";
import { Id, Instant, line, Slug } from "@/lib/domain/primitives";
import { Framing, WholeFraming } from "./setup";

/** Only what is named changes, so that two organizers who edit different parts do not undo each other. */
export const FrameExercise = z.object({ id: Id, type: z.literal("frame-exercise"), changes: Framing.partial() });
/** `base` is the plan one started from: where another organizer has changed it since, nothing is overwritten. */
export const PlanRounds = z.object({
  id: Id,
  type: z.literal("plan-rounds"),
  rounds: RoundPlans,
  base: RoundPlans.optional(),
});
/** Starts the first round now. */
export const OpenExercise = z.object({ id: Id, type: z.literal("open-exercise") });
export const CloseExercise = z.object({ id: Id, type: z.literal("close-exercise") });
/**
 * Refused as "unreferenced" where statements of the report rest on nothing, unless `acknowledges` says how many: then it is
 * published as it is, and that is recorded.
 */
export const PublishExercise = z.object({
  id: Id,
  type: z.literal("publish-exercise"),
  acknowledges: z.number().int().nonnegative().max(1_000_000).default(0),
});
/** Ends the open round now; those that follow move forward, up to the first with a start of its own. Naming the round makes a double click harmless. */
export const AdvanceRound = z.object({ id: Id, type: z.literal("advance-round"), roundId: Id });
const mostAtOnceMs = 30 * 24 * 60 * 60 * 1_000;

/**
 * Makes the open round longer by `byMs` milliseconds, or shorter where that is less than nothing; those
 * that follow move along, or with `alone` the next one begins later, or earlier, and ends as it would have.
 */
export const ExtendRound = z.object({
  id: Id,
  type: z.literal("extend-round"),
  roundId: Id,
  byMs: z
    .number()
    .int()
    .min(-mostAtOnceMs, "At most 30 days at a time.")
    .max(mostAtOnceMs, "At most 30 days at a time.")
    .refine((byMs) => Math.abs(byMs) >= 1_000, "At least one second."),
  alone: z.boolean().default(false),
});
/** Opens the round again that ended last, for `byMs` milliseconds from now; what is open now goes on after it. */
export const ReopenRound = z.object({
  id: Id,
  type: z.literal("reopen-round"),
  roundId: Id,
  byMs: z.number().int().min(1_000, "At least one second.").max(mostAtOnceMs, "At most 30 days at a time."),
});

/** Opens the next round now; one that is still open ends. */
export const StartRound = z.object({ id: Id, type: z.literal("start-round"), roundId: Id });
/**
 * Moves a round that is still to come: from `opensAt`, for `lengthMs` (ms). Those after it move along with its
 * end, or with `alone` stay where they are.
 */
export const RescheduleRound = z.object({
  id: Id,
  type: z.literal("reschedule-round"),
  roundId: Id,
  opensAt: Instant,
  lengthMs: RoundPlan.shape.lengthMs,
  alone: z.boolean().default(false),
});

/**
 * Gives one member more time: what the round permits they may do for `byMs` (ms) after its end, or from now where
 * that has passed. Given again, the last one counts; 0 takes it back.
 */
export const GrantGrace = z.object({
  id: Id,
  type: z.literal("grant-grace"),
  roundId: Id,
  memberId: Id,
  byMs: z.number().int().min(0).max(mostAtOnceMs, "At most 30 days at a time."),
});

/** Stops the clock: no round permits anything, and nothing falls due, until it goes on. */
export const PauseExercise = z.object({ id: Id, type: z.literal("pause-exercise") });
/** Lets the clock go on; everything that was still to come moves by the length of the pause. */
export const ResumeExercise = z.object({ id: Id, type: z.literal("resume-exercise") });

export const exerciseCommands = [
  FrameExercise,
  PlanRounds,
  OpenExercise,
  CloseExercise,
  PublishExercise,
  AdvanceRound,
  ExtendRound,
  ReopenRound,
  StartRound,
  RescheduleRound,
  GrantGrace,
  PauseExercise,
  ResumeExercise,
] as const;

/** What stands beside the exercises' own addresses. */
const reserved = ["new"];

/** Not a command into an exercise, since there is none yet: it founds one, its maker the organizer. */
export const CreateExercise = z.object({
  id: Id,
  slug: Slug.refine(
    (slug) => !reserved.includes(slug),
    "This address is Sandtable's own. Choose another one.",
  ).optional(),
  framing: WholeFraming,
  rounds: RoundPlans,
  /** Under which the maker is seen in the exercise. */
  alias: line(60),
});
export type CreateExercise = z.infer<typeof CreateExercise>;

/** Founds an exercise on what was set up in another one. */
export const DuplicateExercise = CreateExercise.pick({ id: true, alias: true }).extend({ title: Framing.shape.title });
export type DuplicateExercise = z.infer<typeof DuplicateExercise>;
