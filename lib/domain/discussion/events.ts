import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { Reaction, ReplyKind, Subject } from "./comment";

const which = { commentId: Id, subject: Subject };
const words = { body: z.string(), quote: z.string().nullable() };

export const discussionEvents = {
  "comment.posted": z.object({
    ...which,
    quote: z.string().nullable().default(null),
    parentId: Id.nullable(),
    kind: ReplyKind.nullable(),
    body: z.string(),
  }),
  "comment.edited": z.object({ ...which, body: z.string() }),
  "comment.deleted": z.object(which),
  "comment.reacted": z.object({ ...which, reaction: Reaction, isOn: z.boolean() }),
  "comment.resolved": z.object({ ...which, revision: z.number().int().positive().nullable() }),
  /** By somebody, or because the revision that had settled it was undone. */
  "comment.reopened": z.object(which),
  /** With its words as they are then, which are given to those alone who may go on reading it. */
  "comment.hidden": z.object({ ...which, ...words, authorId: Id, reason: z.string() }),
  /** With its words, which come back to everybody. */
  "comment.restored": z.object({ ...which, ...words, authorId: Id }),
};
