import type { FlagEvent } from "@/lib/domain/flags/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

export async function projectFlags(tx: Tx, exerciseId: Id, event: FlagEvent): Promise<void> {
  const { flagId: id } = event.payload;
  const at = new Date(event.at);
  if (event.type === "flag.settled") {
    const { outcome, answer } = event.payload;
    await tx.flag.update({ where: { id }, data: { settledById: event.by ?? "", settledAt: at, outcome, answer } });
    return;
  }
  const { memberId, subject, commentId, reason, text } = event.payload;
  const about = { subjectKind: subject.kind, subjectId: subject.id, facet: subject.facet, commentId };
  await tx.flag.create({ data: { id, exerciseId, memberId, ...about, reason, text, raisedAt: at } });
}
