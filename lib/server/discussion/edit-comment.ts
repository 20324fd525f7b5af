import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireComment } from "./require-comment";

export const editComment: Handler<"edit-comment"> = async (context, { commentId, body }) => {
  const comment = await requireComment(context, commentId);
  if (comment.authorId !== context.actor.memberId)
    throw new Refusal("forbidden", "Only its author can edit a comment.");
  if (comment.body === body) return [];
  return [{ type: "comment.edited", payload: { commentId, subject: comment.subject, body } }];
};
