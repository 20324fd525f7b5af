import type { ProcessFigures } from "@/lib/domain/operations/figures";
import { askedOnce, within } from "@/lib/server/asked-once";
import { analysisQueue } from "@/lib/server/analysis/queue";
import { db } from "@/lib/server/db/client";
import { exportQueue } from "@/lib/server/exports/queue";
import { logger } from "@/lib/server/logger";
import { mailQueue } from "@/lib/server/mail/queue";
import { processParts } from "@/lib/server/process-parts";

const patienceMs = 2_000;
const keepMs = 3_000;

export type Backlog = NonNullable<ProcessFigures["backlog"]>;

/** What waits in the database, whichever process does it; null where the database does not answer in two seconds. */
export async function readBacklog(): Promise<Backlog | null> {
  return within(askBacklog(), patienceMs).catch(noAnswer);
}

/** How many committed events of the exercises that this process follows have not been emitted by it. */
export async function countBehind(): Promise<number | null> {
  return within(askBehind(), patienceMs).catch(noAnswer);
}

function noAnswer(error: Error): null {
  logger.debug({ error: error.message }, "the database could not be asked what waits in it");
  return null;
}

const names = [mailQueue, analysisQueue, exportQueue].map(({ name }) => name);

const askBacklog = askedOnce(async (): Promise<Backlog> => {
  const { pool } = db();
  const jobs = await pool.query<{ name: string; waiting: number; active: number; oldest: number | null }>(
    `SELECT name, count(*) FILTER (WHERE state < 'active')::int AS waiting,
       count(*) FILTER (WHERE state = 'active')::int AS active,
       extract(epoch FROM max(clock_timestamp() - start_after) FILTER (WHERE state < 'active'))::float8 AS oldest
     FROM pgboss.job WHERE name = ANY ($1) AND state < 'completed' GROUP BY name`,
    [names],
  );
  const mails = await pool.query<{ unsure: number; refused: number }>(
    `SELECT count(*) FILTER (WHERE state = 'unsure')::int AS unsure,
       count(*) FILTER (WHERE state = 'refused')::int AS refused
     FROM outgoing_mail WHERE state IN ('unsure', 'refused') AND "writtenAt" > clock_timestamp() - interval '1 day'`,
  );
  const notices = await pool.query<{ due: number }>(
    `SELECT count(DISTINCT "memberId")::int AS due FROM notice
     WHERE "seenAt" IS NULL AND "mailAt" <= clock_timestamp()`,
  );
  const clock = await pool.query<{ due: number; late: number | null }>(
    `SELECT count(*)::int AS due, extract(epoch FROM clock_timestamp() - min("dueAt"))::float8 AS late
     FROM due_event JOIN exercise ON exercise.id = "exerciseId"
     WHERE "firedAt" IS NULL AND "dueAt" <= clock_timestamp() AND "pausedAt" IS NULL`,
  );
  const found = new Map(jobs.rows.map((row) => [row.name, row]));
  return {
    queues: names.map((name) => {
      const { waiting = 0, active = 0, oldest = 0 } = found.get(name) ?? {};
      return { name, waiting, active, oldestSeconds: Math.max(0, oldest ?? 0) };
    }),
    mailsInDoubt: mails.rows[0]!.unsure,
    mailsRefused: mails.rows[0]!.refused,
    noticesDue: notices.rows[0]!.due,
    clock: { due: clock.rows[0]!.due, lateSeconds: clock.rows[0]!.late ?? 0 },
  };
}, keepMs);

const askBehind = askedOnce(async (): Promise<number> => {
  const followed = processParts().live?.listFollowed() ?? [];
  if (followed.length === 0) return 0;
  const { rows } = await db().pool.query<{ id: string; seq: number }>(
    "SELECT id, seq FROM exercise WHERE id = ANY ($1::uuid[])",
    [followed.map(({ exerciseId }) => exerciseId)],
  );
  const reached = new Map(rows.map(({ id, seq }) => [id, seq]));
  const behind = followed.map(({ exerciseId, seq }) => Math.max(0, (reached.get(exerciseId) ?? seq) - seq));
  return behind.reduce((sum, count) => sum + count, 0);
}, keepMs);
