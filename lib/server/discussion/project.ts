import type { DiscussionEvent } from "@/lib/domain/discussion/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

export async function projectDiscussion(tx: Tx, exerciseId: Id, event: DiscussionEvent): Promise<void> {
  const at = new Date(event.at);
  if (event.type === "comment.edited") {
    const { commentId, body } = event.payload;
    await tx.comment.update({ where: { id: commentId }, data: { body, editedAt: at } });
    return;
  }
  const { commentId: id, subject, parentId, kind, body } = event.payload;
  await tx.comment.create({
    data: {
      id,
      exerciseId,
      subjectKind: subject.kind,
      subjectId: subject.id,
      facet: subject.facet,
      parentId,
      kind,
      body,
      authorId: event.by ?? "",
      postedAt: at,
    },
  });
  await tx.policyOption.update({
    where: { id: subject.id },
    data: { commentCount: { increment: 1 }, lastCommentAt: at },
  });
}
