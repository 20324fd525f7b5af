import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { toComment } from "./rows";

export const editComment: Handler<"edit-comment"> = async ({ tx, exercise, actor }, { commentId, body }) => {
  const row = await tx.comment.findFirst({ where: { id: commentId, exerciseId: exercise.id } });
  if (!row) throw new Refusal("not-found", "There is no such comment in this exercise.");
  if (row.authorId !== actor.memberId) throw new Refusal("forbidden", "Only its author can edit a comment.");
  if (row.body === body) return [];
  return [{ type: "comment.edited", payload: { commentId, subject: toComment(row).subject, body } }];
};
