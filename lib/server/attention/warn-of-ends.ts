import { endsSoonAt } from "@/lib/domain/attention/ends-soon";
import type { Concern } from "@/lib/domain/attention/notice";
import type { Id, Instant } from "@/lib/domain/primitives";
import { findCurrentRound } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";
import { type Db, db, type Tx } from "@/lib/server/db/client";
import type { LockedExercise } from "@/lib/server/log/context";
import type { Options } from "@/lib/server/log/execute";
import { lockExercise, readNow } from "@/lib/server/log/lock";
import { logger } from "@/lib/server/logger";
import { writeNotices } from "./note";
import { tellMembers } from "./signal";

/** Tells the members of all exercises of rounds that are about to end, each end once, whichever process notices. */
export async function warnOfEnds(database: Db): Promise<void> {
  const { rows } = await database.pool.query<{ slug: string }>(
    `SELECT exercise.slug FROM exercise JOIN round ON round."exerciseId" = exercise.id
     WHERE exercise.status = 'open' AND exercise."pausedAt" IS NULL AND round.phase = 'open'
       AND round."closesAt" > clock_timestamp()
       AND round."closesAt" - least((round."closesAt" - round."opensAt") / 8, interval '12 hours') <= clock_timestamp()
       AND NOT EXISTS (
         SELECT 1 FROM round_warning AS warning
         WHERE warning."exerciseId" = exercise.id AND warning."roundId" = round.id
           AND warning."closesAt" = round."closesAt")`,
  );
  for (const { slug } of rows) {
    await warnOfEnd(slug, { db: database }).catch((error: Error) =>
      logger.error({ error: error.message, slug }, "members could not be told of a round's end"),
    );
  }
}

/** Tells the members of one exercise when its open round is about to end; answers whether they have been told now. */
export async function warnOfEnd(slug: string, options: Options = {}): Promise<boolean> {
  const database = options.db ?? db();
  const told = await database.prisma.$transaction(
    async (tx) => {
      const exercise = await lockExercise(tx, slug);
      const now = options.now ?? (await readNow(tx));
      const round = findEnding(exercise, now);
      if (!round || !(await isFirst(tx, exercise.id, round))) return [];
      return warn(tx, exercise, round, now);
    },
    { maxWait: 10_000, timeout: 20_000 },
  );
  tellMembers(database, told);
  return told.length > 0;
}

function findEnding({ status, pausedAt, rounds }: LockedExercise, now: Instant): Round | undefined {
  if (status !== "open" || pausedAt !== null) return undefined;
  const round = findCurrentRound(rounds, now);
  const soonAt = round ? endsSoonAt(round) : null;
  return soonAt !== null && soonAt <= now ? round : undefined;
}

// Its end may be moved, and come near again.
async function isFirst({ roundWarning }: Tx, exerciseId: Id, { id: roundId, closesAt }: Round): Promise<boolean> {
  const data = { exerciseId, roundId, closesAt: new Date(closesAt ?? 0) };
  const { count } = await roundWarning.createMany({ data: [data], skipDuplicates: true });
  return count > 0;
}

async function warn(tx: Tx, { id, seq }: LockedExercise, round: Round, at: Instant): Promise<Id[]> {
  const members = await tx.member.findMany({ where: { exerciseId: id }, select: { id: true } });
  const concerns = members.map(({ id: memberId }): Concern => ({
    memberId,
    kind: "round-ends",
    place: { kind: "exercise", id },
    commentId: null,
  }));
  // Of an end that was put off nobody needs to be told any more.
  await tx.notice.deleteMany({ where: { exerciseId: id, roundId: round.id, seenAt: null } });
  await writeNotices(tx, id, { seq, at }, concerns, round.id);
  return members.map(({ id: memberId }) => memberId);
}
