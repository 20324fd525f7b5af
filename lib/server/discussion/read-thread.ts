import { shownTo, type Viewer } from "@/lib/domain/audience";
import type { ThreadPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { readAt } from "@/lib/server/exercises/read-at";
import { toComment } from "./rows";

/** All comments on a subject as a viewer may read them, and the event after which they stood so. */
export async function readThread(exerciseId: Id, viewer: Viewer, subjectId: Id): Promise<ThreadPage> {
  return readAt(exerciseId, async (tx) => {
    const where = { exerciseId, subjectId };
    const rows = await tx.comment.findMany({ where, orderBy: [{ postedAt: "asc" }, { id: "asc" }] });
    return { comments: Object.fromEntries(rows.map((row) => [row.id, shownTo(viewer, toComment(row))])) };
  });
}
