import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { type Db, db } from "@/lib/server/db/client";
import { commit } from "@/lib/server/log/commit";
import { logger } from "@/lib/server/logger";
import { leaveExercise } from "@/lib/server/members/erase-member";
import { throwAway } from "@/lib/server/rehearsals/throw-away";

/**
 * Ends what `leave` has begun: erases the person from every exercise, one transaction each, takes them from waiting lists,
 * and deletes the account. Interrupted at any place it is gone on with by whoever calls it next; two may do it at once.
 */
export async function finishLeaving(userId: Id, database: Db = db()): Promise<void> {
  const { prisma } = database;
  const isLeaving = await prisma.user.findFirst({ where: { id: userId, leavingAt: { not: null } } });
  if (!isLeaving) return;
  const select = { exerciseId: true, exercise: { select: { slug: true, rehearsalOf: true } } };
  for (const { exerciseId, exercise } of await prisma.member.findMany({ where: { userId }, select })) {
    const { slug, rehearsalOf } = exercise;
    const isOwn = rehearsalOf !== null && (await isAloneIn(database, exerciseId, userId));
    if (isOwn)
      await prisma.$transaction((tx) => throwAway(tx, { id: exerciseId, originalId: rehearsalOf })).catch(unlessGone);
    else await leaveExercise(slug, userId, { db: database }).catch(unlessGone);
  }
  for (const { exercise } of await prisma.applicant.findMany({ where: { userId }, select })) {
    await stopWaiting(exercise.slug, userId, database);
  }
  // Whoever has come in by a request that was still under way is erased at the next look.
  await prisma.user.deleteMany({ where: { id: userId, members: { none: {} }, applicants: { none: {} } } });
}

/** Goes on with all that were begun, however long ago; one that fails keeps no other from its end. Answers how many there were. */
export async function finishAllLeaving(database: Db = db()): Promise<number> {
  const leaving = await database.prisma.user.findMany({ where: { leavingAt: { not: null } }, select: { id: true } });
  for (const { id } of leaving) {
    await finishLeaving(id, database).catch((error: Error) =>
      logger.warn({ error: error.message }, "an account could not be deleted to its end; it will be"),
    );
  }
  return leaving.length;
}

/** Of a rehearsal: whether no other person is in it, so that it goes with them. */
async function isAloneIn({ prisma }: Db, exerciseId: Id, userId: Id): Promise<boolean> {
  const others = { exerciseId, isSimulated: false, userId: { not: null }, NOT: { userId } };
  return (await prisma.member.count({ where: others })) === 0;
}

/** Takes somebody from a waiting list, by themselves; nothing happens where they do not wait. */
export async function stopWaiting(slug: string, userId: Id, database: Db): Promise<void> {
  await commit(slug, { db: database }, async ({ tx, exercise }) => {
    const waiting = await tx.applicant.findUnique({
      where: { exerciseId_userId: { exerciseId: exercise.id, userId } },
    });
    if (!waiting) return { entries: [] };
    const payload = { applicantId: waiting.id };
    return { entries: [{ event: { type: "applicant.dismissed", payload }, by: null }] };
  });
}

// Somebody else has done it meanwhile.
function unlessGone(error: unknown): void {
  const isGone = error instanceof Refusal && ["not-found", "no-rehearsal"].includes(error.code);
  if (!isGone) throw error;
}
