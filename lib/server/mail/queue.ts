import type { Tx } from "@/lib/server/db/client";
import type { Id } from "@/lib/domain/primitives";
import { addJobs } from "@/lib/server/jobs/add-jobs";

export type QueuedMail = {
  /** What it is for, as in `invited:<id>`: of two mails with one key only the first is ever sent. */
  key: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  /** Not before then; at once where it is left out. */
  dueAt?: Date;
};

export type MailJob = { mailId: Id };

/** pg-boss' queue of the mails that are to go out. */
export const mailQueue = {
  name: "mail",
  // Seconds at first, doubled each time up to half a day. When it is given up, the mail says.
  retryDelay: 1,
  retryBackoff: true,
  retryLimit: 1_000,
  // A batch whose server says nothing to any of its mails takes ten.
  expireInSeconds: 15 * 60,
  retentionMinutes: 365 * 24 * 60,
};

/**
 * Leaves a mail to the worker, in the caller's transaction: it goes out if and only if that commits. What
 * may then become of it is told at `startMailWorker`.
 */
export async function enqueueMail(tx: Tx, mail: QueuedMail): Promise<void> {
  await enqueueMails(tx, [mail]);
}

/** As `enqueueMail`, for as many as a list of invitations brings. */
export async function enqueueMails(tx: Tx, mails: QueuedMail[]): Promise<void> {
  if (mails.length === 0) return;
  const data = mails.map(({ headers = {}, dueAt: _dueAt, ...mail }) => ({ ...mail, headers }));
  const select = { id: true, key: true };
  const written = await tx.outgoingMail.createManyAndReturn({ data, skipDuplicates: true, select });
  const dueAt = new Map(mails.map((mail) => [mail.key, mail.dueAt]));
  await addJobs(
    tx,
    mailQueue.name,
    written.map(({ id: mailId, key }) => ({ data: { mailId } satisfies MailJob, startAfter: dueAt.get(key) })),
  );
}
