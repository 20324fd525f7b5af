import { givenTo, type Viewer } from "@/lib/domain/audience";
import { evolve } from "@/lib/domain/evolve";
import type { Id } from "@/lib/domain/primitives";
import { type Edition, editionsOf } from "@/lib/domain/report/editions";
import { type ExerciseState, emptyState } from "@/lib/domain/state";
import { db } from "@/lib/server/db/client";
import { type Source, readSourceOf } from "@/lib/server/exports/read-source";
import { readEvents } from "@/lib/server/log/read-events";
import { toInstant } from "@/lib/server/db/instants";
import { listCorrections } from "./rows";

export type ReadEdition = Source & { edition: Edition };

const reader: Viewer = { kind: "reader" };

/** All versions of a published report, the first first; none before publication. */
export async function listEditions(exerciseId: Id): Promise<Edition[]> {
  const { prisma } = db();
  const { publishedAt } = await prisma.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { publishedAt: true },
  });
  return editionsOf({ publishedAt: toInstant(publishedAt), corrections: await listCorrections(prisma, exerciseId) });
}

/**
 * A published report as it was in this version, 1 as it was published, folded from the log as readers may see it; null
 * where there is no such version. Whoever has been erased since is missing from the log, too.
 */
export async function findEdition(exerciseId: Id, version: number, origin: string): Promise<ReadEdition | null> {
  const edition = (await listEditions(exerciseId)).find((entry) => entry.version === version);
  const seq = edition && (await findSeq(exerciseId, version));
  if (!seq) return null;
  const state = await foldUntil(exerciseId, seq);
  return { ...(await readSourceOf(state, { exerciseId, viewer: reader }, origin)), edition };
}

/** The event that made a version. */
async function findSeq(exerciseId: Id, version: number): Promise<number | undefined> {
  const made =
    version === 1
      ? { type: "exercise.published" }
      : { type: "report.corrected", payload: { path: ["version"], equals: version } };
  const row = await db().prisma.event.findFirst({ where: { exerciseId, ...made }, select: { seq: true } });
  return row?.seq;
}

const readAtOnce = 2_000;

async function foldUntil(exerciseId: Id, seq: number): Promise<ExerciseState> {
  let state = emptyState;
  for (let since = 0; since < seq; since += readAtOnce) {
    for (const stored of await readEvents(db(), exerciseId, since, Math.min(readAtOnce, seq - since))) {
      const event = givenTo(reader, stored);
      if (event) state = evolve(state, event);
    }
  }
  return state;
}
