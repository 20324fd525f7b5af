import { z } from "zod";
import { Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Instant } from "@/lib/domain/primitives";
import { toInstant } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import type { Sql } from "@/lib/server/db/sql";
import { type Row as RoundRow, toRound } from "@/lib/server/rounds/rows";
import type { LockedExercise } from "./context";

const ExerciseRow = z.object({
  id: z.uuid(),
  slug: z.string(),
  seq: z.number(),
  status: ExerciseStatus,
  pausedAt: z.date().nullable(),
  rehearsalOf: z.string().nullable(),
});

const ClockRow = z.object({ now: z.date(), dueAt: z.date().nullable(), released: z.number() });

export type Locked = {
  exercise: LockedExercise;
  /** The database's time, which all processes share. */
  now: Instant;
  /** When the clock of the exercise next has something to do; null where it never has. */
  dueAt: Instant | null;
};

/**
 * Locks an exercise until the end of the transaction, so that its log has one writer at a time.
 * Reading, and references to the row, go on. Throws "not-found".
 */
export async function lockExercise(sql: Sql, slug: string): Promise<Locked> {
  const [row] = await sql(lockStatement, [slug]);
  const [clock] = await sql(clockStatement, [slug]);
  return toLocked(row, clock, await sql<RoundRow>(roundsStatement, [slug]));
}

/** As `lockExercise`, where statements are done in the order in which they are asked for, as in `inTransaction`: without waiting in between. */
export async function lockAtOnce(sql: Sql, slug: string): Promise<Locked> {
  const asked = [
    sql(lockStatement, [slug]),
    sql(clockStatement, [slug]),
    sql<RoundRow>(roundsStatement, [slug]),
  ] as const;
  const [[row], [clock], rounds] = await Promise.all(asked);
  return toLocked(row, clock, rounds);
}

const lockStatement = `SELECT id, slug, seq, status, "pausedAt", "rehearsalOf" FROM exercise WHERE slug = $1 FOR NO KEY UPDATE`;
// Statements of their own: waiting for the lock takes time, in which the clock goes on, and others write.
const clockStatement = `
  SELECT date_trunc('milliseconds', clock_timestamp()) AS now,
    (SELECT min("dueAt") FROM due_event WHERE "exerciseId" = exercise.id AND "firedAt" IS NULL) AS "dueAt",
    (SELECT count(*)::int FROM inject WHERE "exerciseId" = exercise.id AND "releasedAt" IS NOT NULL) AS released
  FROM exercise WHERE slug = $1`;
const roundsStatement = `
  SELECT round.* FROM round JOIN exercise ON exercise.id = "exerciseId" WHERE slug = $1 ORDER BY position`;

function toLocked(row: object | undefined, clock: object | undefined, rounds: RoundRow[]): Locked {
  if (!row) throw new Refusal("not-found", "There is no such exercise.");
  const { pausedAt, ...exercise } = ExerciseRow.parse(row);
  const { now, dueAt, released } = ClockRow.parse(clock);
  return {
    exercise: { ...exercise, pausedAt: toInstant(pausedAt), rounds: rounds.map(toRound), released },
    now: now.getTime(),
    dueAt: toInstant(dueAt),
  };
}

/** Whether the clock of an exercise has something to do at `now`. While it stands nothing is due. */
export function isDue({ exercise: { status, pausedAt }, dueAt }: Locked, now: Instant): boolean {
  return status === "open" && pausedAt === null && dueAt !== null && dueAt <= now;
}

const NowRow = z.tuple([z.object({ now: z.date() })]);

/** The database's time, which all processes share. */
export async function readNow(tx: Pick<Tx, "$queryRaw">): Promise<Instant> {
  const [{ now }] = NowRow.parse(await tx.$queryRaw`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`);
  return now.getTime();
}
