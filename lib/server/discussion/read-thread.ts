import { shownTo, type Viewer } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { ThreadPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { readAt } from "@/lib/server/exercises/read-at";
import { toComment } from "./rows";

/** All comments on a subject as a viewer may read them, and the event after which they stood so. */
export async function readThread(exerciseId: Id, viewer: Viewer, subjectId: Id): Promise<ThreadPage> {
  const { seq, comments } = await readComments(exerciseId, subjectId);
  return { seq, comments: Object.fromEntries(comments.map((comment) => [comment.id, shownTo(viewer, comment)])) };
}

/** All comments on a subject, whoever may read them, the oldest first, and the event after which they stood so. */
export async function readComments(exerciseId: Id, subjectId: Id): Promise<{ seq: number; comments: Comment[] }> {
  return readAt(exerciseId, async (tx) => {
    const where = { exerciseId, subjectId };
    const rows = await tx.comment.findMany({ where, orderBy: [{ postedAt: "asc" }, { id: "asc" }] });
    return { comments: rows.map(toComment) };
  });
}
