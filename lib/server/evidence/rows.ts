import { type Assessment, type Source, SourceTexts } from "@/lib/domain/evidence/source";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

export function toSource(row: Prisma.SourceGetPayload<object>): Source {
  const { id, optionId, addedById } = row;
  return {
    ...SourceTexts.parse(row),
    ...{ id, optionId, addedById },
    addedAt: toInstant(row.addedAt),
    assessments: row.assessments as Assessment[],
  };
}

export async function listSources(tx: Tx, where: { exerciseId: Id; optionId?: Id }): Promise<Record<Id, Source>> {
  const rows = await tx.source.findMany({ where, orderBy: [{ addedAt: "asc" }, { id: "asc" }] });
  return Object.fromEntries(rows.map((row) => [row.id, toSource(row)]));
}
