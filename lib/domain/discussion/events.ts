import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { Reaction, ReplyKind, Subject } from "./comment";

const which = { commentId: Id, subject: Subject };

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
};
