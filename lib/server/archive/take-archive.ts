import { Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Role } from "@/lib/domain/members/member";
import { whyNotWhole } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { logger } from "@/lib/server/logger";
import { throughFile, type WrittenFile } from "./temporary-file";
import { writeArchive } from "./write-archive";

/** An archive to be sent, with its SHA-256. */
export type TakenArchive = Omit<WrittenFile<string>, "made"> & { sha256: string };

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
  try {
    const { made: sha256, ...file } = await throughFile((sink) => writeArchive(db(), exerciseId, sink));
    logger.info({ exercise: slug, memberId, bytes: file.bytes, sha256 }, "an archive was taken");
    return { ...file, sha256 };
  } finally {
    underWay -= 1;
  }
}
