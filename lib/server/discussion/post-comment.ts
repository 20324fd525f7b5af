import { Refusal } from "@/lib/domain/errors";
import { requireOption } from "@/lib/server/options/require-option";
import type { Handler } from "@/lib/server/log/context";

export const postComment: Handler<"post-comment"> = async (context, command) => {
  const { id, subject, parentId, kind, body } = command;
  await requireOption(context, subject.id);
  if (parentId !== null) {
    const parent = await context.tx.comment.findFirst({ where: { id: parentId, subjectId: subject.id } });
    if (!parent) throw new Refusal("not-found", "The comment you answer is not in this thread.");
  }
  return [{ type: "comment.posted", payload: { commentId: id, subject, parentId, kind, body } }];
};
