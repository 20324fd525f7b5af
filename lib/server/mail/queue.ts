import type { Tx } from "@/lib/server/db/client";

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
  const data = mails.map(({ headers = {}, ...mail }) => ({ ...mail, headers }));
  await tx.outgoingMail.createMany({ data, skipDuplicates: true });
}
