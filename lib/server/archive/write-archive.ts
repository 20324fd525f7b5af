import { createHash } from "node:crypto";
import { archiveFormat, type Manifest, manifestName, type Part, partNames } from "@/lib/domain/archive/manifest";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Db, Tx } from "@/lib/server/db/client";
import { requireAnalyses } from "./analyses";
import { canonical, digestOf } from "./chain";
import { listParts, type PartSource } from "./parts";
import { readmeOf } from "./readme";
import { readSchemaName } from "./schema-name";
import { sealLog } from "./seal-log";
import { openZip, type Sink } from "./zip-writer";

const patient = { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 600_000 } as const;

/**
 * Writes the archive of an exercise, all of one moment, piece by piece into `sink`; answers with the SHA-256 of the file. The
 * same exercise always gives the same file. Throws "archive-damaged" where its log is not what was sealed, "unavailable"
 * while a round's results are being worked out.
 */
export async function writeArchive(db: Db, exerciseId: Id, sink: Sink): Promise<string> {
  await requireAnalyses(db, exerciseId);
  await sealLog(db, exerciseId);
  return db.prisma.$transaction(async (tx) => {
    const heading = await readHeading(tx, exerciseId);
    const zip = openZip(sink);
    const parts: Part[] = [];
    const add = async ({ name, pieces }: PartSource): Promise<void> => {
      const hash = createHash("sha256");
      let bytes = 0;
      await zip.add(name, pieces, (piece) => {
        hash.update(piece);
        bytes += piece.length;
      });
      parts.push({ name, bytes, sha256: hash.digest("hex") });
    };

    await add({ name: partNames.readme, pieces: [readmeOf(heading)] });
    for (const part of await listParts(tx, exerciseId)) await add(part);
    const { slug, lastSeq, chainHead } = heading;
    const schema = await readSchemaName(tx);
    const manifest = { format: archiveFormat, schema, exerciseId, slug, lastSeq, chainHead, parts } as const;
    await zip.add(manifestName, [manifestText(manifest)]);
    return zip.end();
  }, patient);
}

/** A manifest as it stands in the file, with its own digest. */
export function manifestText(manifest: Omit<Manifest, "digest">): string {
  return `${canonical({ ...manifest, digest: digestOf(canonical(manifest)).toString("hex") })}\n`;
}

async function readHeading(tx: Tx, exerciseId: Id) {
  const { title, slug, seq } = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { title: true, slug: true, seq: true },
  });
  const where = { exerciseId_seq: { exerciseId, seq } };
  const seal = await tx.eventSeal.findUnique({ where, select: { link: true } });
  if (!seal) throw new Refusal("unavailable", "The exercise is being changed. Ask again in a moment.", [], 1);
  return { title, slug, exerciseId, lastSeq: seq, chainHead: Buffer.from(seal.link).toString("hex") };
}
