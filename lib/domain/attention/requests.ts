import { z } from "zod";
import { Id } from "@/lib/domain/primitives";

const Seq = z.number().int().nonnegative().max(2_147_483_647);
const NoticeId = z.number().int().positive().max(2_147_483_647);

/**
 * What somebody has seen: single notices; a comment; a place (an option, a narrative, or the exercise by its own
 * id) as it stood after event `seq`, with what was said there or without; or everything up to event `seq`.
 */
export const Seen = z.union([
  z.strictObject({ ids: z.array(NoticeId).min(1).max(500) }),
  z.strictObject({ commentId: Id }),
  z.strictObject({ placeId: Id, seq: Seq, withComments: z.boolean() }),
  z.strictObject({ isAll: z.literal(true), seq: Seq }),
]);
export type Seen = z.infer<typeof Seen>;

export const mostNotices = 200;

/** Which notices are asked for: those before `before` (their ids go down), only what has not been seen, and how many. */
export const NoticesQuery = z.object({
  before: z.coerce.number().int().positive().max(2_147_483_647).optional().describe("Only those with a smaller id"),
  unseen: z
    .stringbool({ truthy: ["yes"], falsy: ["no"] })
    .default(false)
    .describe("Only what has not been seen"),
  limit: z.coerce.number().int().min(0).max(mostNotices).default(50).describe("How many at most"),
});
export type NoticesQuery = z.infer<typeof NoticesQuery>;
