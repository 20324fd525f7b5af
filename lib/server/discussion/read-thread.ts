import type { ThreadPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toComment } from "./rows";

/** All comments on a subject, and the event after which they stood so. */
export async function readThread(exerciseId: Id, subjectId: Id): Promise<ThreadPage> {
  const [exercise, rows] = await db().prisma.$transaction(
    [
      db().prisma.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } }),
      db().prisma.comment.findMany({ where: { exerciseId, subjectId }, orderBy: [{ postedAt: "asc" }, { id: "asc" }] }),
    ],
    { isolationLevel: "RepeatableRead" },
  );
  return { seq: exercise.seq, comments: Object.fromEntries(rows.map((row) => [row.id, toComment(row)])) };
}
