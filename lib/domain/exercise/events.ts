import { z } from "zod";
import { Id, Instant, Slug } from "@/lib/domain/primitives";
import { Grace, RoundPlan, RoundTimes } from "@/lib/domain/rounds/round";
import { WholeFraming } from "./setup";

export const exerciseEvents = {
  "exercise.created": z.object({
    exerciseId: Id,
    slug: Slug,
    framing: WholeFraming,
    rounds: z.array(RoundPlan),
    /** The exercise of which it is a rehearsal. */
    rehearsalOf: Id.optional(),
  }),
  "exercise.framed": z.object({ framing: WholeFraming }),
  "exercise.opened": z.object({ times: z.array(RoundTimes) }),
  "exercise.paused": z.object({}),
  /** `times` are those of what was still to come. */
  "exercise.resumed": z.object({ times: z.array(RoundTimes) }),
  "exercise.closed": z.object({}),
  /** `unreferenced`: how many statements had no reference, as who published it confirmed. */
  "exercise.published": z.object({ unreferenced: z.number().int().nonnegative().default(0) }),
  "rounds.planned": z.object({ rounds: z.array(RoundPlan) }),
  "round.opened": z.object({ roundId: Id, dueAt: Instant }),
  "round.ends-soon": z.object({ roundId: Id, dueAt: Instant }),
  "round.closed": z.object({
    roundId: Id,
    dueAt: Instant,
    reason: z.enum(["deadline", "advanced", "exercise-closed"]),
  }),
  /** Times that were moved: the round that is open and those that follow it. */
  "rounds.rescheduled": z.object({
    times: z.array(RoundTimes),
    reason: z.enum(["advanced", "extended", "reopened", "started", "moved"]),
  }),
  /** The one that was open meanwhile is to come again. */
  "round.grace-granted": Grace,
  "round.reopened": z.object({ roundId: Id, interruptedId: Id.nullable() }),
};
