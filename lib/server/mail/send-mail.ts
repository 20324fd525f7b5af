import { createTransport } from "nodemailer";
import { db } from "@/lib/server/db/client";
import { env, hasMailbox } from "@/lib/server/env";

export type Mail = { to: string; subject: string; text: string; html: string };

/**
 * Sends a mail by the server of SMTP_URL. Without one it is kept for the mailbox page in
 * development and demonstrations; elsewhere this throws.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL) await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, ...mail });
  else if (hasMailbox()) await keepMail(mail);
  else throw new Error("No mail can be sent: set SMTP_URL to the address of an SMTP server.");
}

const keptForMs = 7 * 24 * 60 * 60 * 1_000;

async function keepMail({ to, subject, text }: Mail): Promise<void> {
  const { keptMail } = db().prisma;
  await keptMail.deleteMany({ where: { sentAt: { lt: new Date(Date.now() - keptForMs) } } });
  await keptMail.create({ data: { to, subject, text } });
}
