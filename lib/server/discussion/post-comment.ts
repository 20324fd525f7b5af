import { Refusal } from "@/lib/domain/errors";
import type { FrequentHandler } from "@/lib/server/log/context";
import { requireOpenThread } from "@/lib/server/threads/require-open-thread";
import { requirePatience } from "@/lib/server/threads/require-patience";
import { requireSubject } from "./require-subject";

export const postComment: FrequentHandler<"post-comment"> = async (context, command) => {
  const { id, subject, quote, parentId, kind, body } = command;
  await requireSubject(context, subject);
  await requireOpenThread(context, subject.id);
  await requirePatience(context, subject.id);
  if (parentId !== null) {
    const statement = `SELECT id FROM comment WHERE id = $1::uuid AND "subjectId" = $2::uuid`;
    const parents = await context.sql(statement, [parentId, subject.id]);
    if (parents.length === 0) throw new Refusal("not-found", "The comment you answer is not in this thread.");
  }
  return [{ type: "comment.posted", payload: { commentId: id, subject, quote, parentId, kind, body } }];
};
