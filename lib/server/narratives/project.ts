import { bundled, linesAfter, type NarrativeEvent, supportersAfter, unbundled } from "@/lib/domain/narratives/evolve";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { Lines, listNarratives } from "./rows";

export async function projectNarratives(tx: Tx, exerciseId: Id, event: NarrativeEvent): Promise<void> {
  const at = new Date(event.at);
  switch (event.type) {
    case "narrative.created": {
      const { narrativeId: id, number, texts } = event.payload;
      await tx.narrative.create({
        data: { id, exerciseId, number, ...texts, optionIds: [], version: 1, editedAt: at },
      });
      return;
    }
    case "narrative.edited": {
      const { narrativeId: id, changes } = event.payload;
      await tx.narrative.update({ where: { id }, data: { ...changes, version: { increment: 1 }, editedAt: at } });
      return;
    }
    case "narrative.removed":
      await tx.narrative.delete({ where: { id: event.payload.narrativeId } });
      return;
    case "option.bundled": {
      const { optionId, narrativeId, index } = event.payload;
      return rebundle(tx, exerciseId, (narratives) => bundled(narratives, optionId, narrativeId, index));
    }
    case "option.unbundled":
      return rebundle(tx, exerciseId, (narratives) => unbundled(narratives, event.payload.optionId));
    case "takeaway.added": {
      const { takeawayId: id, texts } = event.payload;
      const last = await tx.takeaway.aggregate({ where: { exerciseId }, _max: { position: true } });
      const position = (last._max.position ?? 0) + 1;
      await tx.takeaway.create({ data: { id, exerciseId, position, ...texts, version: 1 } });
      return;
    }
    case "takeaway.edited": {
      const { takeawayId: id, changes } = event.payload;
      await tx.takeaway.update({ where: { id }, data: { ...changes, version: { increment: 1 } } });
      return;
    }
    case "takeaway.supported": {
      const { takeawayId: id, isOn } = event.payload;
      const before = await tx.takeaway.findUniqueOrThrow({ where: { id }, select: { supporterIds: true } });
      await tx.takeaway.update({ where: { id }, data: { supporterIds: supportersAfter(before, event.by, isOn) } });
      return;
    }
    case "narrative.line-written": {
      const { narrativeId: id, optionId, line } = event.payload;
      const row = await tx.narrative.findUniqueOrThrow({ where: { id }, select: { lines: true } });
      await tx.narrative.update({ where: { id }, data: { lines: linesAfter(Lines.parse(row.lines), optionId, line) } });
      return;
    }
    case "narrative.ratified": {
      const { narrativeId, ...said } = event.payload;
      const key = { narrativeId, memberId: event.by ?? "" };
      const row = { ...said, at, seq: event.seq };
      await tx.ratification.upsert({
        where: { narrativeId_memberId: key },
        create: { ...key, ...row },
        update: row,
      });
      return;
    }
    case "narrative.ratification-withdrawn": {
      const { narrativeId } = event.payload;
      await tx.ratification.deleteMany({ where: { narrativeId, memberId: event.by ?? "" } });
      return;
    }
    case "takeaway.removed":
      await tx.takeaway.delete({ where: { id: event.payload.takeawayId } });
      return;
  }
}

type Narratives = Record<Id, Narrative>;

async function rebundle(tx: Tx, exerciseId: Id, change: (narratives: Narratives) => Narratives): Promise<void> {
  const before = await listNarratives(tx, exerciseId);
  for (const narrative of Object.values(change(before))) {
    if (narrative === before[narrative.id]) continue;
    await tx.narrative.update({ where: { id: narrative.id }, data: { optionIds: narrative.optionIds } });
  }
}
