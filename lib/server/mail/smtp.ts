import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection, { type Envelope } from "nodemailer/lib/smtp-connection";
import type { Outcome, Outlet } from "./outlet";

const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 };

/**
 * A connection to the SMTP server of an address such as smtps://user:password@host, signed in; throws where
 * there is none to be had. nodemailer's own pools send a mail again, by themselves, when a connection is lost in
 * the middle of it; here the one who asked is told how far it had come.
 */
export async function openSmtp(url: string, from: string): Promise<Outlet> {
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new SMTPConnection({ ...options, ...patience });
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null) => (error ? reject(error) : resolve());
    // Stays for the connection's life: an error that nobody listens for would end the process.
    connection.on("error", settle);
    connection.connect((error) => {
      if (!error && auth && connection.allowsAuth) connection.login(auth, settle);
      else settle(error);
    });
  }).catch((error: unknown) => {
    connection.close();
    throw error;
  });
  return {
    async send({ key, to, subject, text, html, headers }) {
      const messageId = messageIdOf(key, from);
      const mime = new MailComposer({ from, to, subject, text, html, headers, messageId, newline: "win" }).compile();
      return hand(connection, mime.getEnvelope(), await mime.build());
    },
    close: () => connection.quit(),
  };
}

function hand(connection: SMTPConnection, envelope: Envelope, raw: Buffer): Promise<Outcome> {
  let isUnderWay = false;
  // Read once the server has said that it takes the message, and not before.
  const message = new Readable({
    read() {
      isUnderWay = true;
      this.push(raw);
      this.push(null);
    },
  });
  return new Promise((resolve) => {
    connection.send(envelope, message, (error) =>
      resolve(error ? outcomeOf(error as SmtpError, isUnderWay) : { kind: "sent" }),
    );
  });
}

/** As nodemailer describes what went wrong; `responseCode` is there where the server has answered. */
type SmtpError = Error & { code?: string; command?: string; response?: string; responseCode?: number };

function outcomeOf(error: SmtpError, isUnderWay: boolean): Outcome {
  const { code, command, responseCode } = error;
  const problem = (error.response ?? error.message).slice(0, 500);
  const isOurs = code === "EENVELOPE" && command === "API";
  // What is said of the sender, or of who signed in, is said of no mail in particular.
  const isItself = responseCode !== undefined && responseCode >= 500 && command !== "MAIL FROM";
  if (isOurs || isItself) return { kind: "refused", problem };
  return isUnderWay && responseCode === undefined ? { kind: "unsure", problem } : { kind: "later", problem };
}

// The same at each attempt, so that whoever gets it twice after all may see that it is one.
function messageIdOf(key: string, from: string): string {
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${host}>`;
}
