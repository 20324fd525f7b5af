import type { ContradictionEvent } from "@/lib/domain/contradictions/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

export async function projectContradictions(tx: Tx, exerciseId: Id, event: ContradictionEvent): Promise<void> {
  const { contradictionId: id } = event.payload;
  const [byId, at] = [event.by ?? "", new Date(event.at)];
  switch (event.type) {
    case "contradiction.flagged": {
      const { optionIds, reason } = event.payload;
      const [optionId, otherId] = optionIds;
      await tx.contradiction.create({
        data: { id, exerciseId, optionId, otherId, reason, flaggedById: byId, flaggedAt: at, answer: "" },
      });
      return;
    }
    case "contradiction.settled": {
      const { answer } = event.payload;
      await tx.contradiction.update({ where: { id }, data: { settledById: byId, settledAt: at, answer } });
      return;
    }
    case "contradiction.withdrawn":
      await tx.contradiction.delete({ where: { id } });
      return;
  }
}
