import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

export type Received = { to: string; raw: string };
type Reply = { code: number; text: string };

type Habits = {
  /** How it answers a recipient; null takes them. */
  onRecipient?: (address: string) => Reply | null;
  /** How it answers a message it has read to its end: takes it, refuses it, says nothing, or hangs up. */
  onMessage?: (received: Received) => Reply | "silence" | "hang-up" | null;
  port?: number;
};

/** A real SMTP server that keeps what it is sent. */
export async function startSmtp({ onRecipient, onMessage, port = 0 }: Habits = {}) {
  /** All that was read to its end, in this order, taken or not. */
  const received: Received[] = [];
  const refusal = ({ code, text }: Reply) => Object.assign(new Error(text), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, callback) {
      const reply = onRecipient?.(address);
      callback(reply ? refusal(reply) : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const mail = { to: session.envelope.rcptTo[0]?.address ?? "", raw: Buffer.concat(chunks).toString("utf8") };
        received.push(mail);
        const reply = onMessage?.(mail) ?? null;
        if (reply === "hang-up") hangUp(session);
        else if (reply !== "silence") callback(reply ? refusal(reply) : null);
      });
    },
  });
  server.on("error", () => undefined);

  function hangUp({ id }: SMTPServerSession): void {
    for (const connection of server.connections)
      if ((connection as unknown as { id: string }).id === id) connection.close();
  }

  await new Promise<void>((resolve) => void server.listen(port, "127.0.0.1", resolve));
  const bound = (server.server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `smtp://127.0.0.1:${bound}`,
    received,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** The first web address in a mail's plain text, its encoding undone. */
export function linkIn({ raw }: Received): string {
  const plain = raw
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return /https?:\/\/[^\s"<]+/.exec(plain)?.[0] ?? "";
}
