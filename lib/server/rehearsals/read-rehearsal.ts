import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Id } from "@/lib/domain/primitives";
import { CrowdState, type Rehearsal } from "@/lib/domain/rehearsals/rehearsal";
import { toRound } from "@/lib/server/rounds/rows";
import { db, type Tx } from "@/lib/server/db/client";
import { isOver, summarize } from "./summarize";

const looksAreKeptEveryMs = 60_000;

/**
 * The rehearsal that an exercise is, or that is held of it; null where there is none. For organizers; that one of the
 * rehearsal has looked at it is noted.
 */
export async function readRehearsal(exerciseId: Id, userId: Id): Promise<Rehearsal | null> {
  return db().prisma.$transaction(async (tx) => {
    const where = { OR: [{ exerciseId }, { originalId: exerciseId }] };
    const row = await tx.rehearsal.findFirst({ where, include: { exercise: { include: { rounds: true } } } });
    if (!row) return null;
    const { exercise } = row;
    const original = await tx.exercise.findUniqueOrThrow({ where: { id: row.originalId } });
    const place = { exerciseId_userId: { exerciseId: row.exerciseId, userId } };
    const mine = await tx.member.findUnique({ where: { ...place, standing: "active" } });
    if (mine) await noteLook(tx, row);
    const rounds = exercise.rounds.toSorted((a, b) => a.position - b.position).map(toRound);
    const status = ExerciseStatus.parse(exercise.status);
    return {
      id: row.exerciseId,
      slug: exercise.slug,
      original: { slug: original.slug, title: original.title, status: ExerciseStatus.parse(original.status) },
      status,
      isPaused: exercise.pausedAt !== null,
      startedById: row.startedById,
      startedAt: row.startedAt.getTime(),
      minutes: row.minutes,
      analysts: row.analysts,
      crowd: CrowdState.parse(row.crowd),
      isMine: mine !== null,
      // What becomes of it is to be read in itself.
      summary: row.exerciseId === exerciseId && isOver(status, rounds) ? await summarize(tx, exerciseId, rounds) : null,
    };
  });
}

async function noteLook(tx: Tx, { exerciseId, touchedAt }: { exerciseId: Id; touchedAt: Date }): Promise<void> {
  const now = Date.now();
  if (now - touchedAt.getTime() < looksAreKeptEveryMs) return;
  await tx.rehearsal.updateMany({ where: { exerciseId }, data: { touchedAt: new Date(now) } });
}
