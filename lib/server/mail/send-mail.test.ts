import { createServer } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { testDatabase } from "@/test/database";
import { listKeptMails } from "./list-kept-mails";
import { type Mail, sendMail } from "./send-mail";

const given = testDatabase();
const mail: Mail = { to: "ann@example.org", subject: "Sign in", text: "http://localhost:3000/x", html: "<p>x</p>" };

beforeEach(async () => {
  await given.db.prisma.keptMail.deleteMany();
});

afterEach(() => vi.unstubAllEnvs());

it("keeps a mail for the mailbox where no server is set", async () => {
  await sendMail(mail);
  expect(await listKeptMails()).toMatchObject([{ to: mail.to, subject: mail.subject, text: mail.text }]);
});

it("keeps mails for a week", async () => {
  const data = { to: mail.to, subject: "old", text: "", sentAt: new Date(Date.now() - 8 * 86_400_000) };
  await given.db.prisma.keptMail.create({ data });
  await sendMail(mail);
  expect((await listKeptMails()).map(({ subject }) => subject)).toEqual(["Sign in"]);
});

it("says what is missing in production", async () => {
  vi.stubEnv("NODE_ENV", "production");
  await expect(sendMail(mail)).rejects.toThrow("SMTP_URL");
  expect(await listKeptMails()).toEqual([]);
});

it("sends by the server of SMTP_URL, and keeps nothing", async () => {
  const server = await startSmtpServer();
  vi.stubEnv("SMTP_URL", server.url);
  vi.stubEnv("MAIL_FROM", "Sandtable <desk@example.org>");
  await sendMail(mail);
  server.stop();
  expect(server.lines).toEqual(expect.arrayContaining(["MAIL FROM:<desk@example.org>", "RCPT TO:<ann@example.org>"]));
  expect(server.lines.join("\n")).toContain("Subject: Sign in");
  expect(await listKeptMails()).toEqual([]);
});

/** As much of SMTP as one mail needs. */
async function startSmtpServer() {
  const lines: string[] = [];
  const server = createServer((socket) => {
    let isBody = false;
    let rest = "";
    const say = (line: string) => socket.write(`${line}\r\n`);
    say("220 test");
    socket.on("data", (chunk) => {
      const parts = (rest + chunk.toString()).split("\r\n");
      rest = parts.pop() ?? "";
      for (const line of parts) {
        lines.push(line);
        if (isBody && line !== ".") continue;
        isBody = line === "DATA";
        say(isBody ? "354 go on" : line === "QUIT" ? "221 bye" : "250 ok");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return { lines, url: `smtp://127.0.0.1:${port}/?ignoreTLS=true`, stop: () => server.close() };
}
