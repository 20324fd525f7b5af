import { z } from "zod";
import { Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import type { Instant } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import { toRound } from "@/lib/server/rounds/rows";
import type { LockedExercise } from "./context";

const LockedRow = z.array(
  z.object({
    id: z.uuid(),
    slug: z.string(),
    seq: z.number(),
    status: ExerciseStatus,
    pausedAt: z.date().nullable(),
    rehearsalOf: z.string().nullable(),
    released: z.number(),
  }),
);

/**
 * Locks an exercise until the end of the transaction, so that its log has one writer at a time.
 * Reading, and references to the row, go on.
 */
export async function lockExercise(tx: Tx, slug: string): Promise<LockedExercise> {
  const rows = await tx.$queryRaw`
    SELECT id, slug, seq, status, "pausedAt", "rehearsalOf",
      (SELECT count(*)::int FROM inject WHERE "exerciseId" = exercise.id AND "releasedAt" IS NOT NULL) AS released
    FROM exercise WHERE slug = ${slug} FOR NO KEY UPDATE`;
  const row = LockedRow.parse(rows)[0];
  if (!row) throw new Refusal("not-found", "There is no such exercise.");
  const rounds = await tx.round.findMany({ where: { exerciseId: row.id }, orderBy: { position: "asc" } });
  return { ...row, pausedAt: toInstant(row.pausedAt), rounds: rounds.map(toRound) };
}

const NowRow = z.tuple([z.object({ now: z.date() })]);

/** The database's time, which all processes share; asked after the lock was had, since waiting takes time. */
export async function readNow(tx: Tx): Promise<Instant> {
  const [{ now }] = NowRow.parse(await tx.$queryRaw`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`);
  return now.getTime();
}
