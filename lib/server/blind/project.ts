import type { BlindEvent } from "@/lib/domain/blind/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

export async function projectBlind(tx: Tx, exerciseId: Id, event: BlindEvent): Promise<void> {
  const { sittingId } = event.payload;
  const [where, at] = [{ id: sittingId }, new Date(event.at)];
  switch (event.type) {
    case "blind.opened":
      await tx.sitting.create({
        data: { id: sittingId, exerciseId, openedById: event.by ?? "", openedAt: at, seq: event.seq },
      });
      return;
    case "blind.saved": {
      const { memberId, groups } = event.payload;
      await tx.blindBundling.upsert({
        where: { sittingId_memberId: { sittingId, memberId } },
        create: { sittingId, memberId, groups },
        update: { groups },
      });
      return;
    }
    case "blind.handed-in":
      await tx.sitting.update({ where, data: { handedInIds: { push: event.payload.memberId } } });
      return;
    case "blind.taken-back": {
      const { handedInIds } = await tx.sitting.findUniqueOrThrow({ where });
      const left = handedInIds.filter((id) => id !== event.payload.memberId);
      await tx.sitting.update({ where, data: { handedInIds: left } });
      return;
    }
    case "blind.revealed":
      await tx.sitting.update({ where, data: { revealedAt: at, revealed: event.payload.bundlings } });
      return;
  }
}
