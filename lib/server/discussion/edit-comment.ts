import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireOpenThread } from "@/lib/server/threads/require-open-thread";
import { requireComment, requireShown } from "./require-comment";

export const editComment: Handler<"edit-comment"> = async (context, { commentId, body }) => {
  const comment = await requireComment(context, commentId);
  if (comment.authorId !== context.actor.memberId)
    throw new Refusal("forbidden", "Only its author can edit a comment.");
  requireShown(comment);
  await requireOpenThread(context, comment.subject.id);
  if (comment.body === body) return [];
  return [{ type: "comment.edited", payload: { commentId, subject: comment.subject, body } }];
};
