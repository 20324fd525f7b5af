import { z } from "zod";
import { Id } from "@/lib/domain/primitives";
import { ReplyKind, Subject } from "./comment";

export const discussionEvents = {
  "comment.posted": z.object({
    commentId: Id,
    subject: Subject,
    parentId: Id.nullable(),
    kind: ReplyKind.nullable(),
    body: z.string(),
  }),
  "comment.edited": z.object({ commentId: Id, subject: Subject, body: z.string() }),
};
