import { z } from "zod";
import { type Narrative, Quadrant, type Takeaway } from "@/lib/domain/narratives/narrative";
import { Stance } from "@/lib/domain/narratives/ratification";
import type { Id } from "@/lib/domain/primitives";
import { toInstant } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";

/** Lines by option. */
export const Lines = z.record(z.string(), z.string());

export async function listNarratives(tx: Tx, exerciseId: Id): Promise<Record<Id, Narrative>> {
  const rows = await tx.narrative.findMany({
    where: { exerciseId },
    orderBy: { number: "asc" },
    include: { ratifications: { orderBy: { seq: "asc" } } },
  });
  return Object.fromEntries(
    rows.map(({ exerciseId: _exercise, ...row }) => [
      row.id,
      {
        ...row,
        quadrant: Quadrant.parse(row.quadrant),
        lines: Lines.parse(row.lines),
        ratifications: row.ratifications.map(({ memberId, stance, note, version, at }) => ({
          ...{ memberId, note, version },
          stance: Stance.parse(stance),
          at: toInstant(at),
        })),
        editedAt: toInstant(row.editedAt),
        lastCommentAt: toInstant(row.lastCommentAt),
      },
    ]),
  );
}

export async function listTakeaways(tx: Tx, exerciseId: Id): Promise<Takeaway[]> {
  const rows = await tx.takeaway.findMany({ where: { exerciseId }, orderBy: { position: "asc" } });
  return rows.map(({ exerciseId: _exercise, position: _position, ...takeaway }) => takeaway);
}
