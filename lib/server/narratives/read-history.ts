import { correctionEvents } from "@/lib/domain/corrections/correction";
import { narrativeEvents } from "@/lib/domain/narratives/events";
import type { NarrativeTexts } from "@/lib/domain/narratives/narrative";
import {
  changesBetween,
  isVersion,
  type NarrativeEntry,
  type NarrativeHistory,
} from "@/lib/domain/narratives/versions";
import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

/** So many entries are read at once. */
const pageLength = 50;

/** What was written in a narrative, the latest first: at most fifty entries, those before event `before` where it is given. */
export async function readHistory(
  exerciseId: Id,
  narrativeId: Id,
  before: number | null = null,
): Promise<NarrativeHistory> {
  const all = (await listEntries(db().prisma, exerciseId, narrativeId)).map(({ entry }) => entry).toReversed();
  const asked = before === null ? all : all.filter(({ seq }) => seq < before);
  return { entries: asked.slice(0, pageLength), hasEarlier: asked.length > pageLength };
}

/** A narrative's texts as they were in this version, from 1; undefined where there was none. */
export async function readVersion(
  tx: Tx,
  exerciseId: Id,
  narrativeId: Id,
  version: number,
): Promise<NarrativeTexts | undefined> {
  const entries = await listEntries(tx, exerciseId, narrativeId);
  return entries.find(({ entry }) => isVersion(entry) && entry.number === version)?.texts;
}

type Reached = { entry: NarrativeEntry; texts: NarrativeTexts };

/** All that was written in a narrative, the first first, with its texts after it. Read from the log, where it stands. */
async function listEntries(tx: Pick<Tx, "event">, exerciseId: Id, narrativeId: Id): Promise<Reached[]> {
  const written = ["narrative.created", "narrative.edited", "narrative.line-written"];
  const rows = await tx.event.findMany({
    where: {
      exerciseId,
      OR: [
        { type: { in: written }, payload: { path: ["narrativeId"], equals: narrativeId } },
        { type: "report.corrected", payload: { path: ["subject", "id"], equals: narrativeId } },
      ],
    },
    orderBy: { seq: "asc" },
    select: { seq: true, type: true, payload: true, by: true, at: true },
  });
  const reached: Reached[] = [];
  const lines = new Map<Id, string>();
  let [number, texts]: [number, NarrativeTexts | null] = [0, null];
  for (const { seq, type, payload, by: byId, at } of rows) {
    const made = { seq, at: toInstant(at), byId };
    if (type === "narrative.line-written") {
      const { optionId, line } = narrativeEvents[type].parse(payload);
      const entry = { kind: "line" as const, ...made, optionId, before: lines.get(optionId) ?? "", after: line };
      lines.set(optionId, line);
      if (texts) reached.push({ entry, texts });
      continue;
    }
    const { changed, ...how } = readChange(type, payload);
    const after: NarrativeTexts = { ...texts, ...changed } as NarrativeTexts;
    number += 1;
    const entry = { kind: "texts" as const, ...made, number, changes: changesBetween(texts, after), ...how };
    texts = after;
    reached.push({ entry, texts });
  }
  return reached;
}

function readChange(type: string, payload: unknown) {
  const plain = { restores: null, correction: null };
  switch (type) {
    case "narrative.created":
      return { changed: narrativeEvents[type].parse(payload).texts, ...plain };
    case "narrative.edited": {
      const { changes: changed, restores = null } = narrativeEvents[type].parse(payload);
      return { ...plain, changed, restores };
    }
    default: {
      const { changes, version, reason } = correctionEvents["report.corrected"].parse(payload);
      const changed = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
      return { ...plain, changed, correction: { version, reason } };
    }
  }
}
