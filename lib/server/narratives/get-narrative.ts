import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

/** The id of a narrative by its number; throws "not-found". */
export async function getNarrativeId(exerciseId: Id, number: number): Promise<Id> {
  const row = await db().prisma.narrative.findFirst({ where: { exerciseId, number }, select: { id: true } });
  if (!row) throw new Refusal("not-found", "There is no such narrative in this exercise.");
  return row.id;
}
