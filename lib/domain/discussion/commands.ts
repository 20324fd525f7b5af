import { z } from "zod";
import { Id, limits, line } from "@/lib/domain/primitives";
import { ReplyKind, Subject } from "./comment";

/** The command's id becomes the comment's. */
export const PostComment = z.object({
  id: Id,
  type: z.literal("post-comment"),
  subject: Subject,
  parentId: Id.nullable(),
  kind: ReplyKind.nullable(),
  body: line(limits.comment),
});

export const EditComment = z.object({
  id: Id,
  type: z.literal("edit-comment"),
  commentId: Id,
  body: line(limits.comment),
});

export const discussionCommands = [PostComment, EditComment] as const;
