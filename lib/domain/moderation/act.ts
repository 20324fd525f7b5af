import { z } from "zod";
import type { EventType } from "@/lib/domain/events";
import { Id, Instant, Ordinal } from "@/lib/domain/primitives";

/** What the log of moderation can be narrowed down to. */
export const moderationKinds = ["options", "merges", "comments", "threads", "members"] as const;
export const ModerationKind = z.enum(moderationKinds);
export type ModerationKind = z.infer<typeof ModerationKind>;

export const moderationKindWords: Record<ModerationKind, string> = {
  options: "Options",
  merges: "Merges and splits",
  comments: "Comments",
  threads: "Threads",
  members: "Members",
};

/** What everybody may know that was done to the work of others. Of flags nothing is in it. */
export const moderationEvents = {
  options: ["option.declined", "option.changes-asked"],
  merges: ["option.merged", "option.unmerged", "option.split", "option.unsplit"],
  comments: ["comment.hidden", "comment.restored"],
  threads: ["thread.locked", "thread.unlocked", "slow-mode.set"],
  members: ["member.suspended", "member.reinstated", "member.removed"],
} as const satisfies Record<ModerationKind, EventType[]>;

export type ModerationType = (typeof moderationEvents)[ModerationKind][number];
const types = Object.values(moderationEvents).flat() as [ModerationType, ...ModerationType[]];

const Place = z.object({ kind: z.enum(["option", "narrative", "inject"]), number: Ordinal, title: z.string() });
export type ModerationPlace = z.infer<typeof Place>;

/** One entry of the log of moderation: references and reasons, and never the words of a comment. */
export const ModerationAct = z.object({
  seq: Ordinal,
  at: Instant,
  type: z.enum(types),
  byId: Id.nullable(),
  /** What it was done to, or where. */
  place: Place.nullable(),
  /** The option that it was merged into. */
  into: Place.nullable(),
  /** The numbers of the options that it was split into. */
  partNumbers: z.array(Ordinal),
  /** Whom it concerns: who wrote the comment, or the member who was shut out. */
  memberId: Id.nullable(),
  commentId: Id.nullable(),
  reason: z.string(),
  /** Of slow mode; null where it was ended, and everywhere else. */
  seconds: z.number().int().nullable(),
});
export type ModerationAct = z.infer<typeof ModerationAct>;

/** `next`: what to ask for as `before` to go on; null at the end. */
export const ModerationPage = z.object({ acts: z.array(ModerationAct), next: Ordinal.nullable() });
export type ModerationPage = z.infer<typeof ModerationPage>;
