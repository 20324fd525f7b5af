import { correctionOf, type CorrectionEvent } from "@/lib/domain/corrections/correction";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

export async function projectCorrections(tx: Tx, exerciseId: Id, event: CorrectionEvent): Promise<void> {
  const { subject, at, ...correction } = correctionOf(event);
  const date = new Date(at);
  const { kind: subjectKind, id } = subject;
  await tx.correction.create({ data: { ...correction, exerciseId, subjectKind, subjectId: id, at: date } });
  const texts = Object.fromEntries(correction.changes.map(({ field, after }) => [field, after]));
  const data = { ...texts, version: { increment: 1 } };
  if (subjectKind === "narrative") await tx.narrative.update({ where: { id }, data: { ...data, editedAt: date } });
  else await tx.takeaway.update({ where: { id }, data });
}
