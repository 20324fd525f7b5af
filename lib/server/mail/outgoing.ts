import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import type { Letter, Outcome } from "./outlet";

export type Delays = {
  /** Before the second attempt; doubled before each further one. */
  firstMs: number;
  longestMs: number;
  /** After so long the worker gives up. */
  giveUpMs: number;
  /** A mail that has been on its way for so long belongs to no living worker. */
  lostMs: number;
};

export async function countDue({ pool }: Db): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM outgoing_mail WHERE state = 'waiting' AND "dueAt" <= clock_timestamp()`,
  );
  return rows[0]?.count ?? 0;
}

const Claimed = z.object({
  id: z.uuid(),
  key: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
});

export type Claimed = Letter & { id: Id };

/** Takes the mail that has been due the longest; it is this worker's alone from now on. */
export async function claimNext({ pool }: Db, worker: Id): Promise<Claimed | null> {
  const { rows } = await pool.query(
    `UPDATE outgoing_mail SET state = 'sending', attempts = attempts + 1, "claimedBy" = $1, "claimedAt" = clock_timestamp()
     WHERE id = (
       SELECT id FROM outgoing_mail WHERE state = 'waiting' AND "dueAt" <= clock_timestamp()
       ORDER BY "dueAt", id LIMIT 1 FOR UPDATE SKIP LOCKED
     )
     RETURNING id, key, "to", subject, text, html, headers`,
    [worker],
  );
  return rows[0] ? Claimed.parse(rows[0]) : null;
}

// In doubt only until the worker that was thought lost says what it knows.
const mine = `id = $1 AND "claimedBy" = $2 AND state IN ('sending', 'unsure')`;

/** Notes what became of a mail that this worker had claimed. */
export async function noteOutcome({ pool }: Db, worker: Id, id: Id, outcome: Outcome, delays: Delays): Promise<void> {
  if (outcome.kind === "later") {
    await pool.query(`UPDATE outgoing_mail SET ${postponed("$3", "attempts", 4)} WHERE ${mine}`, [
      ...[id, worker, outcome.problem],
      ...[delays.firstMs, delays.longestMs, delays.giveUpMs],
    ]);
    return;
  }
  const problem = outcome.kind === "sent" ? null : outcome.problem;
  await pool.query(
    `UPDATE outgoing_mail SET state = $3, problem = $4, text = '', html = '',
       "sentAt" = CASE WHEN $3 = 'sent' THEN clock_timestamp() END WHERE ${mine}`,
    [id, worker, outcome.kind, problem],
  );
}

/** When no mail can be sent at all: puts off those that are due, each as long as its own attempts ask for. */
export async function postponeDue({ pool }: Db, problem: string, delays: Delays): Promise<void> {
  await pool.query(
    `UPDATE outgoing_mail SET attempts = attempts + 1, ${postponed("$1", "attempts + 1", 2)}
     WHERE state = 'waiting' AND "dueAt" <= clock_timestamp()`,
    [problem, delays.firstMs, delays.longestMs, delays.giveUpMs],
  );
}

/** Sets down as in doubt what a worker had on its hands when it was killed. */
export async function noteLost({ pool }: Db, { lostMs }: Delays): Promise<void> {
  await pool.query(
    `UPDATE outgoing_mail SET state = 'unsure', text = '', html = '', problem = $1
     WHERE state = 'sending' AND "claimedAt" < clock_timestamp() - $2::float8 * interval '1 ms'`,
    ["The server stopped while this mail was on its way. It may have arrived.", lostMs],
  );
}

/** `at`: the number of the first of the three parameters that hold the delays. */
function postponed(problem: string, attempts: string, at: number): string {
  const delay = `least($${at}::float8 * power(2, least(${attempts}, 30) - 1), $${at + 1}::float8)`;
  const isOver = `clock_timestamp() - "writtenAt" > $${at + 2}::float8 * interval '1 ms'`;
  return `state = CASE WHEN ${isOver} THEN 'refused' ELSE 'waiting' END, problem = ${problem},
    text = CASE WHEN ${isOver} THEN '' ELSE text END, html = CASE WHEN ${isOver} THEN '' ELSE html END,
    "dueAt" = clock_timestamp() + ${delay} * interval '1 ms'`;
}
