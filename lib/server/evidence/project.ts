import { type EvidenceEvent, nextAssessments } from "@/lib/domain/evidence/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toSource } from "./rows";

export async function projectEvidence(tx: Tx, exerciseId: Id, event: EvidenceEvent): Promise<void> {
  const { sourceId: id, optionId } = event.payload;
  switch (event.type) {
    case "source.attached": {
      const added = { addedById: event.by ?? "", addedAt: new Date(event.at), assessments: [] };
      await tx.source.create({ data: { id, exerciseId, optionId, ...event.payload.source, ...added } });
      return;
    }
    case "source.removed":
      await tx.source.delete({ where: { id } });
      return;
    case "source.assessed": {
      const { assessments } = toSource(await tx.source.findUniqueOrThrow({ where: { id } }));
      await tx.source.update({ where: { id }, data: { assessments: nextAssessments(assessments, event) } });
    }
  }
}
