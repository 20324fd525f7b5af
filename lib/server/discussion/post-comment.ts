import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireOpenThread } from "@/lib/server/threads/require-open-thread";
import { requirePatience } from "@/lib/server/threads/require-patience";
import { requireSubject } from "./require-subject";

export const postComment: Handler<"post-comment"> = async (context, command) => {
  const { id, subject, quote, parentId, kind, body } = command;
  await requireSubject(context, subject);
  await requireOpenThread(context, subject.id);
  await requirePatience(context, subject.id);
  if (parentId !== null) {
    const parent = await context.tx.comment.findFirst({ where: { id: parentId, subjectId: subject.id } });
    if (!parent) throw new Refusal("not-found", "The comment you answer is not in this thread.");
  }
  return [{ type: "comment.posted", payload: { commentId: id, subject, quote, parentId, kind, body } }];
};
