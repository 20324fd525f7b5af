import { env, hasMailbox } from "@/lib/server/env";
import { keepMail } from "./keep-mail";
import type { Outlet } from "./outlet";
import { openSmtp } from "./smtp";

/** The SMTP server of SMTP_URL, or the mailbox where mails are kept; throws where there is neither. */
export async function openOutlet(): Promise<Outlet> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL) return openSmtp(SMTP_URL, MAIL_FROM);
  if (!hasMailbox()) throw new Error("No mail server is set: SMTP_URL must be the address of one.");
  return {
    send: async (letter) => {
      await keepMail(letter);
      return { kind: "sent" };
    },
    close: () => undefined,
  };
}
