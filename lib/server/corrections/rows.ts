import { Correction } from "@/lib/domain/corrections/correction";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

/** What was put right after publication, in order. */
export async function listCorrections(tx: Tx, exerciseId: Id): Promise<Correction[]> {
  const rows = await tx.correction.findMany({ where: { exerciseId }, orderBy: { version: "asc" } });
  return rows.map(({ subjectKind: kind, subjectId, exerciseId: _exercise, at, ...row }) =>
    Correction.parse({ ...row, subject: { kind, id: subjectId }, at: toInstant(at) }),
  );
}

/** The version that the next correction makes; the report was published as version 1. */
export async function nextVersion(tx: Tx, exerciseId: Id): Promise<number> {
  return (await tx.correction.count({ where: { exerciseId } })) + 2;
}
