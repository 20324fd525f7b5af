import { createTransport } from "nodemailer";
import { env, hasMailbox } from "@/lib/server/env";
import { keepMail } from "./keep-mail";

export type Mail = { to: string; subject: string; text: string; html: string };

/**
 * Sends a mail at once, by the server of SMTP_URL, for somebody who waits for it; all others go by
 * `enqueueMail`. Without a server it is kept for the mailbox page in development and demonstrations;
 * elsewhere this throws.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL) await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, ...mail });
  else if (hasMailbox()) await keepMail(mail);
  else throw new Error("No mail can be sent: set SMTP_URL to the address of an SMTP server.");
}
