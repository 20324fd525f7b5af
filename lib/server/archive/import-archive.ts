import type { ArchivedEvent } from "@/lib/domain/archive/archived-event";
import { fileName, type Manifest, partNames } from "@/lib/domain/archive/manifest";
import { Refusal } from "@/lib/domain/errors";
import { parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Db, Tx } from "@/lib/server/db/client";
import { ArchivedAnalysis } from "./analyses";
import { appendArchived, claimExercise } from "./append-archived";
import { canonical } from "./chain";
import { readArchivedLog } from "./check-log";
import { readRows } from "./check-tables";
import { ArchivedFile } from "./inject-files";
import { readReport } from "./parts";
import { takeSeat } from "./project";
import { damaged } from "./refusals";
import { readSchemaName } from "./schema-name";
import { keepAnalyses, keepFile } from "./tables";
import { verifyArchive } from "./verify-archive";
import { openZipFile, type OpenedZip } from "./zip-reader";

const patient = { maxWait: 10_000, timeout: 900_000 };
const batchSize = 500;

export type Imported = { exerciseId: Id; slug: string; events: number };

/**
 * Takes an exercise up from its archive: checks all of it, and then writes log, tables and seals in one transaction, so that it is
 * here as it was, or not at all. The account becomes its organizer. Throws "archive-damaged" with all that does not fit,
 * "archive-newer", "already-here", "slug-taken".
 */
export async function importArchive({ prisma }: Db, userId: Id, path: string): Promise<Imported> {
  const ours = await readSchemaName(prisma);
  const { manifest, damages } = await verifyArchive(path);
  if (manifest !== null && manifest.schema > ours) throw newer();
  if (manifest === null || damages.length > 0) throw damaged(damages);
  const zip = await openZipFile(path);
  try {
    await prisma.$transaction((tx) => takeUp(tx, zip, manifest, userId), patient).catch(refuseTaken);
  } finally {
    zip.close();
  }
  const { exerciseId, slug, lastSeq: events } = manifest;
  return { exerciseId, slug, events };
}

async function takeUp(tx: Tx, zip: OpenedZip, manifest: Manifest, userId: Id): Promise<void> {
  const { exerciseId, slug, lastSeq } = manifest;
  if (await tx.exercise.findUnique({ where: { id: exerciseId }, select: { id: true } })) throw alreadyHere(slug);
  if (await tx.exercise.findUnique({ where: { slug }, select: { id: true } })) throw slugTaken(slug);
  for await (const batch of inBatches(readArchivedLog(zip))) {
    if (batch[0]!.seq === 1) await claim(tx, batch[0]!);
    await appendArchived(tx, exerciseId, batch).catch((error: unknown) => refuseStretch(error, batch));
  }
  await requireOver(tx, exerciseId);
  await keepAnalyses(tx, exerciseId, readRows(zip, partNames.analyses, ArchivedAnalysis));
  for await (const file of readRows(zip, partNames.files, ArchivedFile)) {
    await keepFile(tx, exerciseId, file, zip.read(fileName(file.sha256)));
  }
  await takeSeat(tx, exerciseId, userId);
  if (manifest.schema === (await readSchemaName(tx))) await requireSameReport(tx, zip, exerciseId);
  const { seq } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } });
  if (seq !== lastSeq) throw new Error("Not the whole log was written.");
}

async function claim(tx: Tx, first: ArchivedEvent): Promise<void> {
  const event = parseEvent({ by: null, payload: null, ...first });
  if (event.type !== "exercise.created") throw new Error("A log begins with its exercise.");
  await claimExercise(tx, event);
}

async function* inBatches<T>(all: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const one of all) {
    batch.push(one);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function requireOver(tx: Tx, id: Id): Promise<void> {
  const { status } = await tx.exercise.findUniqueOrThrow({ where: { id }, select: { status: true } });
  if (status === "closed" || status === "published") return;
  throw damaged([{ where: partNames.log, what: "it does not end with a closed exercise." }]);
}

/** What the log comes to here must be what it came to where it was taken. */
async function requireSameReport(tx: Tx, zip: OpenedZip, exerciseId: Id): Promise<void> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.read(partNames.reportJson)) pieces.push(piece);
  const here = `${canonical(await readReport(tx, exerciseId))}\n`;
  if (Buffer.concat(pieces).toString("utf8") === here) return;
  throw damaged([{ where: partNames.reportJson, what: "it is not the report that the log comes to." }]);
}

/** Whoever makes an archive by hand can seal events that no exercise could have had. */
function refuseStretch(error: unknown, batch: ArchivedEvent[]): never {
  if (error instanceof Refusal || isTaken(error)) throw error;
  const [first, last] = [batch[0]!.seq, batch.at(-1)!.seq];
  const what = `what is told from event ${first} to event ${last} cannot have happened in this order.`;
  throw Object.assign(damaged([{ where: partNames.log, what }]), { cause: error });
}

const isTaken = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === "P2002";

function refuseTaken(error: unknown): never {
  if (!isTaken(error)) throw error;
  const message =
    "Something of this exercise is here already, under another exercise. Ask whoever keeps this Sandtable.";
  throw new Refusal("id-reused", message);
}

function newer(): Refusal {
  const message = "This archive was made by a newer Sandtable than this one. Open it there, or have this one updated.";
  return new Refusal("archive-newer", message);
}

function alreadyHere(slug: string): Refusal {
  const message = "This exercise is here already. Nothing was changed.";
  return new Refusal("already-here", message, [{ path: "slug", message: slug }]);
}

function slugTaken(slug: string): Refusal {
  const message = `Another exercise here has the address "${slug}", which is part of this one's log. It can be opened on a Sandtable on which that is free.`;
  return new Refusal("slug-taken", message);
}
