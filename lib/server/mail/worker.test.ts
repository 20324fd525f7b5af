import { fork } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testDatabase } from "@/test/database";
import { startSmtp } from "@/test/smtp";
import { listKeptMails } from "./list-kept-mails";
import { enqueueMail, enqueueMails, type QueuedMail } from "./queue";
import { openSmtp } from "./smtp";
import { startMailWorker } from "./worker";

const ground = testDatabase();
const patient = { timeout: 30_000, interval: 20 };

const mailTo = (to: string, key = `test:${to}`): QueuedMail => ({
  key,
  to,
  subject: "Zażółć gęślą jaźń",
  text: "Open this: http://localhost:3000/join/secret\n.\n",
  html: "<p>Open this.</p>",
  headers: { "List-Id": "<tests.example.org>" },
});

const ending: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  await ground.db.prisma.outgoingMail.deleteMany();
  await ground.db.pool.query("DELETE FROM pgboss.job");
});
afterEach(async () => {
  for (const end of ending.splice(0).toReversed()) await end();
});

async function smtp(habits: Parameters<typeof startSmtp>[0] = {}) {
  const server = await startSmtp(habits);
  ending.push(server.stop);
  return server;
}

/** A worker that never waits long. */
async function worker(url: string, options: Parameters<typeof startMailWorker>[1] = {}) {
  const open = () => openSmtp(url, "Sandtable <desk@example.org>");
  const quick = { pollingIntervalSeconds: 0.5, maintenanceIntervalSeconds: 1 };
  const started = await startMailWorker(ground.db, { ...quick, open, ...options });
  ending.push(started.stop);
  return started;
}

const enqueue = (...mails: QueuedMail[]) => ground.db.prisma.$transaction((tx) => enqueueMails(tx, mails));
const onlyJob = async () =>
  (
    await ground.db.pool.query<{ tries: number; waits: number }>(
      `SELECT retry_count AS tries, extract(epoch FROM start_after - started_on)::float8 AS waits
     FROM pgboss.job WHERE name = 'mail' AND state = 'retry'`,
    )
  ).rows[0];
const only = () => ground.db.prisma.outgoingMail.findFirstOrThrow({ orderBy: { to: "asc" } });
const expectState = (state: string) => expect.poll(async () => (await only()).state, patient).toBe(state);

describe("a mail", () => {
  it("goes out once, whoever looks for it, and its text is kept no longer", async () => {
    const server = await smtp();
    const addresses = Array.from({ length: 120 }, (_, index) => `member${index}@example.org`);
    await enqueue(...addresses.map((address) => mailTo(address)));
    for (let index = 0; index < 3; index += 1) await worker(server.url);

    const countSent = () => ground.db.prisma.outgoingMail.count({ where: { state: "sent" } });
    await expect.poll(countSent, patient).toBe(120);
    expect(server.received.map(({ to }) => to).toSorted()).toEqual(addresses.toSorted());
    const { text, html, attempts, sentAt, problem } = await only();
    expect({ text, html, attempts, problem }).toEqual({ text: "", html: "", attempts: 1, problem: null });
    expect(sentAt).toBeInstanceOf(Date);
  });

  it("arrives as it was written, in both parts", async () => {
    const server = await smtp();
    await enqueue(mailTo("ann@example.org"));
    await worker(server.url);
    await expectState("sent");
    const { to, raw } = server.received[0]!;
    expect(to).toBe("ann@example.org");
    expect(raw).toContain("From: Sandtable <desk@example.org>");
    expect(raw).toMatch(/^List-ID: <tests\.example\.org>\r$/im);
    expect(raw).toMatch(/^Message-ID: <[0-9a-f]{40}@example\.org>\r$/im);
    expect(raw).toContain("Content-Type: text/plain");
    expect(raw).toContain("Content-Type: text/html");
    expect(raw).toContain("\r\n.\r\n");
  });

  it("is written with what it is about, or not at all", async () => {
    const undone = ground.db.prisma.$transaction(async (tx) => {
      await enqueueMail(tx, mailTo("ann@example.org"));
      throw new Error("Something else was refused.");
    });
    await expect(undone).rejects.toThrow("refused");
    expect(await ground.db.prisma.outgoingMail.count()).toBe(0);
  });

  it("with a key that was there before is not written again, also after it was sent", async () => {
    const server = await smtp();
    await enqueue(mailTo("ann@example.org", "one"), mailTo("ben@example.org", "one"));
    await worker(server.url);
    await expectState("sent");
    await enqueue(mailTo("ann@example.org", "one"), mailTo("cem@example.org", "two"));
    await expect.poll(() => server.received.length, patient).toBe(2);
    expect(server.received.map(({ to }) => to)).toEqual(["ann@example.org", "cem@example.org"]);
  });

  it("that a worker had been given when it was stopped is sent by another", async () => {
    let stop = async (): Promise<void> => undefined;
    const onMessage = () => {
      void stop();
      return null;
    };
    const server = await smtp({ onMessage });
    const addresses = Array.from({ length: 10 }, (_, index) => `member${index}@example.org`);
    await enqueue(...addresses.map((address) => mailTo(address)));
    const first = await worker(server.url, { lanes: 1 });
    stop = first.stop;
    await expect.poll(() => server.received.length, patient).toBe(1);
    await first.stop();
    expect(server.received).toHaveLength(1);

    await worker(server.url);
    await expect.poll(() => server.received.length, patient).toBe(10);
    expect(server.received.map(({ to }) => to).toSorted()).toEqual(addresses);
    expect(await ground.db.prisma.outgoingMail.count({ where: { state: "unsure" } })).toBe(0);
  });

  it("is kept in the mailbox where no server is set", async () => {
    await enqueue(mailTo("ann@example.org"));
    await worker("", { open: undefined });
    await expectState("sent");
    expect(await listKeptMails()).toMatchObject([{ to: "ann@example.org", subject: "Zażółć gęślą jaźń" }]);
  });
});

describe("a server that does not take a mail", () => {
  it("for now is asked again, with the same Message-ID", async () => {
    const replies = [{ code: 451, text: "Greylisted" }, { code: 421, text: "Going down" }, null];
    const server = await smtp({ onMessage: () => replies.shift() ?? null });
    await enqueue(mailTo("ann@example.org"));
    await worker(server.url);
    await expectState("sent");
    expect(server.received).toHaveLength(3);
    const ids = server.received.map(({ raw }) => /^Message-ID: (.+)$/im.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(1);
    expect(await only()).toMatchObject({ attempts: 3, problem: null });
  });

  it("for good is believed, and its words are kept; the others go out", async () => {
    const onRecipient = (address: string) => (address.startsWith("no") ? { code: 550, text: "No such mailbox" } : null);
    const server = await smtp({ onRecipient });
    await enqueue(mailTo("nobody@example.org"), mailTo("ann@example.org"));
    await worker(server.url);
    const list = () =>
      ground.db.prisma.outgoingMail.findMany({ orderBy: { to: "desc" }, select: { state: true, attempts: true } });
    await expect.poll(list, patient).toEqual([
      { state: "refused", attempts: 1 },
      { state: "sent", attempts: 1 },
    ]);
    const refused = await ground.db.prisma.outgoingMail.findFirstOrThrow({ where: { state: "refused" } });
    expect(refused.problem).toContain("No such mailbox");
    expect(refused.text).toBe("");
    expect(server.received.map(({ to }) => to)).toEqual(["ann@example.org"]);
  });

  it("because it is not there is waited for, a little longer each time", async () => {
    const gone = await startSmtp();
    await gone.stop();
    await enqueue(mailTo("ann@example.org"));
    await worker(gone.url);
    await expect.poll(async () => (await onlyJob())?.tries, patient).toBe(1);
    await expect.poll(async () => (await onlyJob())?.tries, patient).toBe(2);
    expect((await onlyJob())?.waits).toBeGreaterThanOrEqual(4);
    expect(await only()).toMatchObject({
      state: "waiting",
      attempts: 3,
      problem: expect.stringContaining("ECONNREFUSED") as string,
    });

    const server = await smtp({ port: gone.port });
    await expectState("sent");
    expect(server.received).toHaveLength(1);
  });

  it("for too long is given up, with what it said last", async () => {
    const server = await smtp({ onRecipient: () => ({ code: 451, text: "Later" }) });
    await enqueue(mailTo("ann@example.org"));
    await worker(server.url, { giveUpMs: 300 });
    await expectState("refused");
    expect(await only()).toMatchObject({ problem: expect.stringContaining("Later") as string, text: "" });
  });
});

describe("a mail that was handed over without an answer", () => {
  it("because the line broke is in doubt, and not sent again", async () => {
    const server = await smtp({ onMessage: () => "hang-up" });
    await enqueue(mailTo("ann@example.org"));
    await worker(server.url);
    await expectState("unsure");
    await enqueue(mailTo("ben@example.org"));
    await expect
      .poll(() => server.received.map(({ to }) => to), patient)
      .toEqual(["ann@example.org", "ben@example.org"]);
  });

  it("because the process was killed is in doubt, too", async () => {
    const server = await smtp({ onMessage: ({ to }) => (to.startsWith("ann") ? "silence" : null) });
    await enqueue(mailTo("ann@example.org"));
    vi.stubEnv("SMTP_URL", server.url);
    const other = fork("test/mail-process.ts", [], { execArgv: ["--import", "tsx"] });
    vi.unstubAllEnvs();
    await expect.poll(() => server.received.length, patient).toBe(1);
    const left = await only();
    expect(left.state).toBe("sending");
    await new Promise((resolve) => {
      other.once("exit", resolve);
      other.kill("SIGKILL");
    });

    await ground.db.pool.query(`UPDATE pgboss.job SET started_on = now() - expire_in WHERE state = 'active'`);
    await worker(server.url);
    await expectState("unsure");
    await enqueue(mailTo("ben@example.org"));
    await expect
      .poll(() => server.received.map(({ to }) => to), patient)
      .toEqual(["ann@example.org", "ben@example.org"]);
    expect((await only()).problem).toContain("may have arrived");
  });
});
