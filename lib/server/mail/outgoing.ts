import { z } from "zod";
import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import type { Letter, Outcome } from "./outlet";

const Claimed = z.object({
  key: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
});

/** Takes a mail that waits; it is this worker's alone from now on. Null where it is, or was, somebody else's. */
export async function claim({ pool }: Db, worker: Id, id: Id): Promise<Letter | null> {
  const { rows } = await pool.query(
    `UPDATE outgoing_mail SET state = 'sending', attempts = attempts + 1, "claimedBy" = $1
     WHERE id = $2 AND state = 'waiting'
     RETURNING key, "to", subject, text, html, headers`,
    [worker, id],
  );
  return rows[0] ? Claimed.parse(rows[0]) : null;
}

/** Sets down as in doubt what another worker had on its hands when its job was given to this one. */
export async function noteLost({ pool }: Db, id: Id): Promise<void> {
  await pool.query(
    `UPDATE outgoing_mail SET state = 'unsure', problem = $2, text = '', html = ''
     WHERE id = $1 AND state = 'sending'`,
    [id, "The server stopped while this mail was on its way. It may have arrived."],
  );
}

/** Notes what became of a mail that this worker had claimed; one put off for longer than `giveUpMs` is given up. */
export async function noteOutcome({ pool }: Db, worker: Id, id: Id, outcome: Outcome, giveUpMs: number): Promise<void> {
  const mine = `id = $1 AND "claimedBy" = $2`;
  if (outcome.kind === "later") {
    await pool.query(`UPDATE outgoing_mail SET ${putOff(3)} WHERE ${mine} AND state = 'sending'`, [
      ...[id, worker],
      ...[outcome.problem, giveUpMs],
    ]);
    return;
  }
  // In doubt only until the worker that was thought lost says what has become of it.
  await pool.query(
    `UPDATE outgoing_mail SET state = $3, problem = $4, text = '', html = '',
       "sentAt" = CASE WHEN $3 = 'sent' THEN clock_timestamp() END
     WHERE ${mine} AND state IN ('sending', 'unsure')`,
    [id, worker, outcome.kind, outcome.kind === "sent" ? null : outcome.problem],
  );
}

/** Notes of mails that wait that nothing can be sent now. */
export async function noteAttempt({ pool }: Db, ids: Id[], problem: string, giveUpMs: number): Promise<void> {
  await pool.query(
    `UPDATE outgoing_mail SET attempts = attempts + 1, ${putOff(2)} WHERE id = ANY ($1::uuid[]) AND state = 'waiting'`,
    [ids, problem, giveUpMs],
  );
}

/** `at`: the number of the first of the two parameters, the problem and after how long a mail is given up. */
function putOff(at: number): string {
  const isOver = `clock_timestamp() - "writtenAt" > $${at + 1}::float8 * interval '1 ms'`;
  return `state = CASE WHEN ${isOver} THEN 'refused' ELSE 'waiting' END, problem = $${at},
    text = CASE WHEN ${isOver} THEN '' ELSE text END, html = CASE WHEN ${isOver} THEN '' ELSE html END`;
}
