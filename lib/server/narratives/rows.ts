import { type Narrative, Quadrant, type Takeaway } from "@/lib/domain/narratives/narrative";
import type { Id } from "@/lib/domain/primitives";
import { toInstant } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";

export async function listNarratives(tx: Tx, exerciseId: Id): Promise<Record<Id, Narrative>> {
  const rows = await tx.narrative.findMany({ where: { exerciseId }, orderBy: { number: "asc" } });
  return Object.fromEntries(
    rows.map(({ exerciseId: _exercise, ...row }) => [
      row.id,
      {
        ...row,
        quadrant: Quadrant.parse(row.quadrant),
        editedAt: toInstant(row.editedAt),
        lastCommentAt: toInstant(row.lastCommentAt),
      },
    ]),
  );
}

export async function listTakeaways(tx: Tx, exerciseId: Id): Promise<Takeaway[]> {
  const rows = await tx.takeaway.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  return rows.map(({ id, statement, explanation, version }) => ({ id, statement, explanation, version }));
}
