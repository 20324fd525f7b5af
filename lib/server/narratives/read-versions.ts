import type { NarrativeChanges, NarrativeTexts } from "@/lib/domain/narratives/narrative";
import { narrativeEvents } from "@/lib/domain/narratives/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

/** One state of a narrative's texts, with who made it of the one before. */
export type NarrativeVersion = { version: number; texts: NarrativeTexts; byId: Id | null; at: Instant };

/** All that a narrative's texts have been, the first one first. Read from the log, where they stand. */
export async function readVersions(tx: Tx, exerciseId: Id, narrativeId: Id): Promise<NarrativeVersion[]> {
  const rows = await tx.event.findMany({
    where: {
      exerciseId,
      type: { in: ["narrative.created", "narrative.edited"] },
      payload: { path: ["narrativeId"], equals: narrativeId },
    },
    orderBy: { seq: "asc" },
    select: { type: true, payload: true, by: true, at: true },
  });
  const versions: NarrativeVersion[] = [];
  for (const { type, payload, by, at } of rows) {
    const before = versions.at(-1)?.texts;
    const texts = before ? { ...before, ...changesOf(payload) } : textsOf(payload);
    if (!before && type !== "narrative.created") continue;
    versions.push({ version: versions.length + 1, texts, byId: by, at: toInstant(at) });
  }
  return versions;
}

/** A narrative's texts as they were in this version, from 1; undefined where there was none. */
export async function readVersion(
  tx: Tx,
  exerciseId: Id,
  narrativeId: Id,
  version: number,
): Promise<NarrativeTexts | undefined> {
  return (await readVersions(tx, exerciseId, narrativeId))[version - 1]?.texts;
}

function textsOf(payload: unknown): NarrativeTexts {
  return narrativeEvents["narrative.created"].parse(payload).texts;
}

function changesOf(payload: unknown): NarrativeChanges {
  return narrativeEvents["narrative.edited"].parse(payload).changes;
}
