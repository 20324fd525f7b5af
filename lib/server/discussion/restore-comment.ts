import type { Handler } from "@/lib/server/log/context";
import { requireComment } from "./require-comment";

export const restoreComment: Handler<"restore-comment"> = async (context, { commentId }) => {
  const { subject, authorId, body, quote, hidden } = await requireComment(context, commentId);
  if (hidden === null) return [];
  return [{ type: "comment.restored", payload: { commentId, subject, authorId, body, quote } }];
};
