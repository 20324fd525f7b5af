import { createReadStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";
import { whyNotWhole } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { temporaryFile } from "./temporary-file";
import { writeArchive } from "./write-archive";

/** An archive to be sent: its size in bytes and its SHA-256; its file goes when it has been read, or given up. */
export type TakenArchive = {
  bytes: number;
  sha256: string;
  body: ReadableStream<Uint8Array>;
  discard: () => Promise<void>;
};

let underWay = 0;
const mostAtOnce = 2;

/**
 * Writes the archive of an exercise that is over, for its organizer, to a file of its own: so it is whole before the first
 * byte of it is sent, and no transaction waits for a slow line. Throws "forbidden", "wrong-status", and what `writeArchive` does.
 */
export async function takeArchive(exerciseId: Id, role: Role, memberId: Id): Promise<TakenArchive> {
  const { status, rehearsalOf, slug } = await db().prisma.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { status: true, rehearsalOf: true, slug: true },
  });
  const refusal = whyNotWhole("archive", role, { status: ExerciseStatus.parse(status), rehearsalOf });
  if (refusal) throw refusal;
  if (underWay >= mostAtOnce) {
    throw new Refusal("unavailable", "Other archives are being made. Ask again in a moment.", [], 5);
  }
  underWay += 1;
  const path = temporaryFile();
  const discard = (): Promise<void> => rm(path, { force: true });
  try {
    const { bytes, sha256 } = await writeTo(path, exerciseId);
    logger.info({ exercise: slug, memberId, bytes, sha256 }, "an archive was taken");
    const stream = createReadStream(path);
    stream.once("close", () => void discard());
    return { bytes, sha256, discard, body: Readable.toWeb(stream) as ReadableStream<Uint8Array> };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    underWay -= 1;
  }
}

async function writeTo(path: string, exerciseId: Id): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, "wx", 0o600);
  let bytes = 0;
  try {
    const sha256 = await writeArchive(db(), exerciseId, async (chunk) => {
      bytes += chunk.length;
      await file.write(chunk);
    });
    return { bytes, sha256 };
  } finally {
    await file.close();
  }
}
