import { canSeeDesks, type Viewer } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

/** The id of an inject by its number; throws "not-found", also for one that this viewer may not see. */
export async function getInjectId(exerciseId: Id, number: number, viewer: Viewer): Promise<Id> {
  const row = await db().prisma.inject.findFirst({ where: { exerciseId, number }, select: { id: true, desks: true } });
  if (!row || !canSeeDesks(viewer, row.desks)) {
    throw new Refusal("not-found", "There is no such inject in this exercise.");
  }
  return row.id;
}

/** Whether this viewer may read what is about a subject: all do, but for injects that arrived at others' desks. */
export async function canSeeSubject(viewer: Viewer, subject: { kind: string; id: Id }): Promise<boolean> {
  if (subject.kind !== "inject") return true;
  const row = await db().prisma.inject.findUnique({ where: { id: subject.id }, select: { desks: true } });
  return row !== null && canSeeDesks(viewer, row.desks);
}
