import { canSeeHidden, type Viewer } from "@/lib/domain/audience";
import { parseEvent } from "@/lib/domain/events";
import { Refusal } from "@/lib/domain/errors";
import type { Id, Instant } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { canSeeSubject } from "@/lib/server/injects/get-inject";

/** What a comment said from the event `seq` on. */
export type CommentVersion = { seq: number; at: Instant; body: string };

/**
 * Everything a comment has ever said, the first first; nothing when its author has deleted it, or where it is hidden from the viewer. Throws
 * "not-found" for one that does not exist, or that the viewer may not see.
 */
export async function readVersions(exerciseId: Id, viewer: Viewer, commentId: Id): Promise<CommentVersion[]> {
  const { prisma } = db();
  const comment = await prisma.comment.findFirst({ where: { id: commentId, exerciseId } });
  const subject = comment && { kind: comment.subjectKind, id: comment.subjectId };
  if (!subject || !(await canSeeSubject(viewer, subject)))
    throw new Refusal("not-found", "There is no such comment in this exercise.");
  if (comment.deletedAt) return [];
  if (comment.hiddenAt && !canSeeHidden(viewer, comment.authorId)) return [];
  const rows = await prisma.event.findMany({
    where: { exerciseId, seq: { in: comment.seqs } },
    orderBy: { seq: "asc" },
  });
  return rows.flatMap(({ seq, at, by, type, payload }) => {
    const event = parseEvent({ seq, at: at.getTime(), by, type, payload });
    const holdsWords = event.type === "comment.posted" || event.type === "comment.edited";
    return holdsWords ? [{ seq, at: event.at, body: event.payload.body }] : [];
  });
}
