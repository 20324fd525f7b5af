import type { Handler } from "@/lib/server/log/context";
import { requireComment } from "./require-comment";
import { requireSay } from "./resolve-comment";

export const reopenComment: Handler<"reopen-comment"> = async (context, { commentId }) => {
  const comment = await requireComment(context, commentId);
  await requireSay(context, comment);
  if (comment.resolution === null) return [];
  return [{ type: "comment.reopened", payload: { commentId, subject: comment.subject } }];
};
