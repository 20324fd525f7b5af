import { z } from "zod";
import { FacetName } from "@/lib/domain/options/option";
import { Id, type Instant } from "@/lib/domain/primitives";

export const replyKinds = ["expand", "counter", "adapt", "ask", "evidence"] as const;
export const ReplyKind = z.enum(replyKinds);
export type ReplyKind = z.infer<typeof ReplyKind>;

export const reactions = ["agree", "disagree", "insightful", "unclear"] as const;
export const Reaction = z.enum(reactions);
export type Reaction = z.infer<typeof Reaction>;

/** What a thread is about: an option as a whole, one of its facets, a narrative, or an inject. */
export const Subject = z
  .object({ kind: z.enum(["option", "narrative", "inject"]), id: Id, facet: FacetName.nullable() })
  .refine(({ kind, facet }) => kind === "option" || facet === null, "Only options have facets.");
export type Subject = z.infer<typeof Subject>;

/** How a comment was settled: by a revision, or (null) without one. */
export type Resolution = { memberId: Id; revision: number | null; at: Instant };

/** That staff have hidden a comment: its author and staff read it still, all others only that it was hidden and why. */
export type Hiding = { memberId: Id; reason: string; at: Instant };

export type Comment = {
  id: Id;
  /** Number of the event that posted it. */
  seq: number;
  subject: Subject;
  /** The passage of the facet that it speaks of; null where it speaks of the whole. */
  quote: string | null;
  parentId: Id | null;
  kind: ReplyKind | null;
  authorId: Id;
  body: string;
  postedAt: Instant;
  /** When it was last edited; null when never. */
  editedAt: Instant | null;
  edits: number;
  /** When it was deleted; its place remains, its words are gone. Null otherwise. */
  deletedAt: Instant | null;
  /** Who reacted how, in the order in which they did. */
  reactions: Partial<Record<Reaction, Id[]>>;
  resolution: Resolution | null;
  /** Null unless it is hidden; who may not read it then holds it without its words. */
  hidden: Hiding | null;
};

/** The reactions after somebody has taken one back or given it. */
export function withReaction(
  before: Comment["reactions"],
  reaction: Reaction,
  memberId: Id,
  isOn: boolean,
): Comment["reactions"] {
  const { [reaction]: given = [], ...rest } = before;
  const others = given.filter((id) => id !== memberId);
  const now = isOn ? [...others, memberId] : others;
  return now.length > 0 ? { ...rest, [reaction]: now } : rest;
}
