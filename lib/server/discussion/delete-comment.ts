import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireComment } from "./require-comment";

export const deleteComment: Handler<"delete-comment"> = async (context, { commentId }) => {
  const { authorId, subject } = await requireComment(context, commentId);
  if (authorId !== context.actor.memberId) throw new Refusal("forbidden", "Only its author can delete a comment.");
  return [{ type: "comment.deleted", payload: { commentId, subject } }];
};
