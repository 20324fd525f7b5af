import { z } from "zod";
import { Placement } from "@/lib/domain/options/option";
import { Id, type Instant, Ordinal, prose, Slug } from "@/lib/domain/primitives";
import { highestScore, lowestScore } from "./criterion";

export const longestReason = 1_000;

/** Whole numbers from 1 to 7 by the ids of criteria; what is not there was not answered. */
export const Scores = z.partialRecord(Slug, z.number().int().min(lowestScore).max(highestScore));
export type Scores = z.infer<typeof Scores>;

/** What somebody thinks of an option; `abstains` says that they cannot judge it. */
export const Answer = z.object({
  scores: Scores,
  placement: Placement.nullable(),
  reason: z.string(),
  abstains: z.boolean(),
  /** The revision that was rated. */
  revision: Ordinal,
});
export type Answer = z.infer<typeof Answer>;

/**
 * One member's answer about one option in one round. Nobody but they themselves is ever told what it was: others see
 * what all answers come to, once the round reveals it.
 */
export type Rating = Answer & { roundId: Id; optionId: Id; memberId: Id; at: Instant };

/** Where a rating stands among all of an exercise: a member has one of an option in a round. */
export function ratingKey({ roundId, optionId, memberId }: Pick<Rating, "roundId" | "optionId" | "memberId">): string {
  return `${roundId}/${optionId}/${memberId}`;
}

/** Whether nothing was said in it: such an answer takes back the one before. */
export function isEmptyAnswer({ scores, placement, reason, abstains }: Omit<Answer, "revision">): boolean {
  return Object.keys(scores).length === 0 && placement === null && reason === "" && !abstains;
}

/** Whether it says anything of the option: a reason alone is no answer of one's own. */
export function isOwnAnswer({ scores, abstains }: Pick<Answer, "scores" | "abstains">): boolean {
  return abstains || Object.keys(scores).length > 0;
}

/** Whether it leaves nothing of what is asked open; who cannot judge leaves nothing open. */
export function isWholeAnswer({ scores, abstains }: Pick<Answer, "scores" | "abstains">, criteria: { id: string }[]) {
  return abstains || criteria.every(({ id }) => scores[id] !== undefined);
}

type Standing = { substantialRevision: number; takenIn: Record<Id, Instant> };

/**
 * Whether what was rated is what an option says still: a minor edit leaves its meaning, a substantial one may not, nor may
 * an option that was merged into it since.
 */
export function standsAsRated(rating: Pick<Rating, "revision" | "at">, option: Standing): boolean {
  return rating.revision >= option.substantialRevision && !hasTakenInSince(rating, option);
}

/** Whether options were merged into this one after it was rated. */
export function hasTakenInSince({ at }: Pick<Rating, "at">, { takenIn }: Pick<Standing, "takenIn">): boolean {
  return Object.values(takenIn).some((merged) => merged > at);
}

/**
 * Rates an option in the round that is open, or in the one that is named, so that what was meant for a round that has
 * ended is not taken for the next. The last answer counts; an empty one takes it back. `revision` is the one that was read;
 * the option's last one where it is not named.
 */
export const RateOption = z
  .object({
    id: Id,
    type: z.literal("rate-option"),
    optionId: Id,
    roundId: Id.optional(),
    scores: Scores.default({}),
    placement: Placement.nullable().default(null),
    reason: prose(longestReason).default(""),
    abstains: z.boolean().default(false),
    revision: Ordinal.optional(),
  })
  .refine(({ abstains, scores, placement }) => !abstains || (Object.keys(scores).length === 0 && placement === null), {
    path: ["abstains"],
    message: "Who cannot judge an option gives no scores. Take away one or the other.",
  });

export const ratingCommands = [RateOption] as const;

export const ratingEvents = {
  /** Null for an answer that was taken back. */
  "option.rated": z.object({ roundId: Id, optionId: Id, memberId: Id, answer: Answer.nullable() }),
  /** Keeps the place of an answer in a log that came with an archive, in which no answers are. */
  "answer.withheld": z.strictObject({ type: z.string().default("option.rated") }),
};
