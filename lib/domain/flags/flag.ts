import { z } from "zod";
import { Subject } from "@/lib/domain/discussion/comment";
import { ModerationText } from "@/lib/domain/moderation/text";
import { Id, Instant, limits, prose } from "@/lib/domain/primitives";

export const flagReasons = ["off-topic", "personal-attack", "reveals-identity", "duplicate", "other"] as const;
export const FlagReason = z.enum(flagReasons);
export type FlagReason = z.infer<typeof FlagReason>;

export const flagReasonWords: Record<FlagReason, string> = {
  "off-topic": "Off topic",
  "personal-attack": "A personal attack",
  "reveals-identity": "Reveals who somebody is",
  duplicate: "A duplicate",
  other: "Something else",
};

/** What was done about a flag: its comment hidden, all left as it is, or something by a command of its own. */
export const flagOutcomes = ["hidden", "left", "acted"] as const;
export const FlagOutcome = z.enum(flagOutcomes);
export type FlagOutcome = z.infer<typeof FlagOutcome>;

/** What is flagged: a comment of a thread, or (`commentId` null) the option itself. */
const target = { subject: Subject, commentId: Id.nullable() };

/** That a member holds something to be out of place; seen by them and by staff, and by nobody else. */
export const Flag = z.object({
  id: Id,
  ...target,
  memberId: Id,
  reason: FlagReason,
  text: z.string(),
  at: Instant,
  settled: z.object({ byId: Id, outcome: FlagOutcome, answer: z.string(), at: Instant }).nullable(),
});
export type Flag = z.infer<typeof Flag>;

/** The command's id becomes the flag's. */
export const RaiseFlag = z
  .object({ id: Id, type: z.literal("raise-flag"), ...target, reason: FlagReason, text: prose(limits.note) })
  .refine(({ reason, text }) => reason !== "other" || text.trim() !== "", {
    message: "Say what is out of place.",
    path: ["text"],
  })
  .refine(({ subject, commentId }) => commentId !== null || subject.kind === "option", {
    message: "Only options and comments can be flagged.",
    path: ["commentId"],
  });

/** `answer` is for whoever flagged it; `reason`, where the comment is hidden, for everybody. */
export const SettleFlag = z
  .object({
    id: Id,
    type: z.literal("settle-flag"),
    flagId: Id,
    outcome: FlagOutcome,
    reason: ModerationText.nullable().default(null),
    answer: prose(limits.note).default(""),
  })
  .refine(({ outcome, reason }) => (outcome === "hidden") === (reason !== null), {
    message: "Say why the comment is hidden; where it is not, no reason is published.",
    path: ["reason"],
  });

export const flagCommands = [RaiseFlag, SettleFlag] as const;

export const flagEvents = {
  "flag.raised": z.object({ flagId: Id, memberId: Id, ...target, reason: FlagReason, text: z.string() }),
  /** `memberId`: who had flagged it. */
  "flag.settled": z.object({ flagId: Id, memberId: Id, ...target, outcome: FlagOutcome, answer: z.string() }),
};

/** Whether two flags are about the same thing. */
export function isOnSame(a: Pick<Flag, "subject" | "commentId">, b: Pick<Flag, "subject" | "commentId">): boolean {
  return a.commentId === b.commentId && a.subject.id === b.subject.id;
}
