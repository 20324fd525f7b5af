import { db } from "@/lib/server/db/client";

const keptForMs = 7 * 24 * 60 * 60 * 1_000;

/** Puts a mail into the mailbox of a Sandtable that sends none, for a week. */
export async function keepMail({ to, subject, text }: { to: string; subject: string; text: string }): Promise<void> {
  const { keptMail } = db().prisma;
  await keptMail.deleteMany({ where: { sentAt: { lt: new Date(Date.now() - keptForMs) } } });
  await keptMail.create({ data: { to, subject, text } });
}
