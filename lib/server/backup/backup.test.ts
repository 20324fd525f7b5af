import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, inject, it } from "vitest";
import { appProcesses } from "@/test/app-processes";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import type { Player, TestExercise } from "@/test/exercise";
import { expectLogEqualsTables, readWholeLog } from "@/test/log-equals-tables";
import { openForAll } from "@/test/open-for-all";
import { sealLog } from "@/lib/server/archive/seal-log";
import { verifyChain } from "@/lib/server/archive/verify-chain";
import { createToken } from "@/lib/server/auth/tokens";
import { connect, type Db } from "@/lib/server/db/client";
import { restoring } from "@/lib/server/db/half-restored";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { mailQueue } from "@/lib/server/mail/queue";
import { addJobs } from "@/lib/server/jobs/add-jobs";
import { countLogs } from "./count-rows";
import { BackupProblem } from "./format";
import { checkBackup } from "./read-backup";
import { restoreBackup } from "./restore-backup";
import { withSession } from "./session";
import { readRows, writeBackup } from "./write-backup";
import { listTables } from "./catalog";

const ground = testDatabase();
const start = appProcesses();
let folder: string;
const dropping: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sandtable-backup-"));
});
afterEach(async () => {
  for (const drop of dropping.splice(0).toReversed()) await drop();
});
afterAll(() => rm(folder, { recursive: true }));

async function emptyDatabase(): Promise<string> {
  const { url, drop } = await createScratchDatabase(inject("database").serverUrl);
  dropping.push(drop);
  return url;
}

function open(url: string): Db {
  const db = connect(url, 4);
  dropping.push(db.close);
  return db;
}

const patient = { timeout: 30_000, interval: 20 };
const newFile = (): string => path.join(folder, `${randomUUID()}.backup`);
const comment = (subjectId: string, body: string) =>
  ({
    type: "post-comment",
    subject: { kind: "option", id: subjectId, facet: null },
    quote: null,
    parentId: null,
    kind: null,
    body,
  }) as const;

/** Somebody who writes one comment after the other until they are stopped; answers with how many it were. */
function writeOn(game: TestExercise, player: Player, optionId: string) {
  let isOver = false;
  let count = 0;
  const done = (async () => {
    while (!isOver) {
      await game.play(player, comment(optionId, `Comment ${(count += 1)}: tabs\tand\nlines, \\. and \\N, 太郎`));
    }
  })();
  return {
    count: () => count,
    stop: (): Promise<void> => {
      isOver = true;
      return done;
    },
  };
}

async function found(): Promise<{ game: TestExercise; optionId: string }> {
  const game = await openForAll(ground.db);
  const optionId = randomUUID();
  await game.play(game.analyst, { type: "submit-option", id: optionId, content: optionContent() });
  return { game, optionId };
}

/** The text of the log's first events, hashed as a backup hashes it. */
function hashLog(url: string, exerciseId: string, seq: number): Promise<string> {
  return withSession(url, async (client) => {
    const log = (await listTables(client))[0]!;
    const counter = countLogs();
    const chunks: Buffer[] = [];
    for await (const chunk of readRows(client, log)) chunks.push(chunk);
    for (const line of Buffer.concat(chunks)
      .toString("utf8")
      .split(/(?<=\n)/)) {
      const [of, number] = line.split("\t");
      if (of === exerciseId && Number(number) <= seq) counter.see(Buffer.from(line));
    }
    return counter.end()[0]!.sha256;
  });
}

async function expectProblem(work: Promise<unknown>, code: BackupProblem["code"]): Promise<string> {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(BackupProblem);
  expect((problem as BackupProblem).code).toBe(code);
  return (problem as BackupProblem).message;
}

it("restores elsewhere what an exercise was while several went on writing, and the same log", async () => {
  const { game, optionId } = await found();
  const { token } = await createToken(game.organizer.userId, { name: "Afterwards" });
  await ground.db.prisma.$transaction((tx) =>
    addJobs(tx, mailQueue.name, [{ data: { mailId: "a" }, startAfter: new Date(4e12) }]),
  );
  await sealLog(ground.db, game.id);
  const writers = [...game.analysts, ...game.moderators].map((player) => writeOn(game, player, optionId));
  await expect.poll(() => Math.min(...writers.map(({ count }) => count())), patient).toBeGreaterThan(2);
  const before = await game.readSeq();

  const file = newFile();
  const { end } = await writeBackup(ground.url, file);
  const after = writers.map(({ count }) => count());
  await expect.poll(() => writers.every(({ count }, place) => count() > after[place]! + 1), patient).toBe(true);
  await Promise.all(writers.map(({ stop }) => stop()));
  const head = end.logs.find(({ exerciseId }) => exerciseId === game.id)!;
  expect(head.seq).toBeGreaterThanOrEqual(before);
  expect(await game.readSeq(), "it went on").toBeGreaterThan(head.seq);

  const url = await emptyDatabase();
  expect((await restoreBackup(file, url)).pending).toEqual([]);
  const there = open(url);
  expect(await hashLog(url, game.id, head.seq)).toBe(head.sha256);
  expect(await hashLog(ground.url, game.id, head.seq), "the log that went on begins with it").toBe(head.sha256);
  const here = await readWholeLog(ground.db, game.id);
  expect(await readWholeLog(there, game.id)).toStrictEqual(here.slice(0, head.seq));
  for (const { id } of await there.prisma.exercise.findMany()) await expectLogEqualsTables(there, id);
  const jobs = await there.pool.query("SELECT name FROM pgboss.job");
  expect(jobs.rows).toEqual([{ name: mailQueue.name }]);

  // The seals of before go on being those of the original, and each goes on sealing by itself.
  const seal = await verifyChain(there, game.id);
  expect(seal.problems).toEqual([]);
  expect(seal.events).toBeGreaterThan(0);
  const sealed = await ground.db.prisma.eventSeal.findUniqueOrThrow({
    where: { exerciseId_seq: { exerciseId: game.id, seq: seal.events } },
  });
  expect(Buffer.from(sealed.link).toString("hex")).toBe(seal.head);

  await playOn(url, there, game, optionId, token);
}, 180_000);

/** A server starts on what was restored: what fell due happens, and then somebody writes, who has to say it twice. */
async function playOn(url: string, there: Db, game: TestExercise, optionId: string, token: string): Promise<void> {
  const { origin, applied } = await start(url);
  expect(applied).toEqual([]);
  const send = async (command: object) => {
    const response = await fetch(`${origin}/api/v1/exercises/${game.slug}/commands`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ id: randomUUID(), ...command }),
    });
    expect(await response.json()).toMatchObject({ seq: expect.any(Number) as number });
    return response.status;
  };
  expect(await send({ type: "reopen-round", roundId: game.rounds[0]!.id, byMs: 3_600_000 })).toBe(200);
  const twice = { ...comment(optionId, "Here we go on."), id: randomUUID() };
  expect(await Promise.all([send(twice), send(twice)])).toEqual([200, 200]);
  const events = (await readWholeLog(there, game.id)).map(({ event }) => event);
  const own = events.filter((event) => event.type === "comment.posted" && event.payload.commentId === twice.id);
  expect(own).toHaveLength(1);
  await expectLogEqualsTables(there, game.id);
}

it("is read back whole, and says where it is damaged without touching the database", async () => {
  await found();
  const file = newFile();
  const { head, end } = await writeBackup(ground.url, file);
  expect(await checkBackup(file)).toEqual({ head, end });
  expect((await readdir(folder)).filter((name) => name.endsWith(".partial"))).toEqual([]);

  const bytes = await readFile(file);
  const text = gunzipSync(bytes).toString("latin1");
  const damage = {
    "cut off": bytes.subarray(0, bytes.length - 200),
    bent: Buffer.from(bytes).fill(0, 5_000, 5_004),
    changed: gzipSync(Buffer.from(text.replace("Organizer", "Organiser"), "latin1")),
    "a row less": gzipSync(Buffer.from(text.replace(/\n[^\n{]*\t[^\n]*\n/, "\n"), "latin1")),
    "something else": Buffer.from("PK\u0003\u0004"),
  };
  const url = await emptyDatabase();
  for (const [name, content] of Object.entries(damage)) {
    const damaged = path.join(folder, name);
    await writeFile(damaged, content);
    expect(await expectProblem(restoreBackup(damaged, url), "backup-damaged")).toContain(damaged);
  }
  const newer = path.join(folder, "newer");
  await writeFile(newer, gzipSync(Buffer.from(text.replace('"format":1', '"format":2'), "latin1")));
  await expectProblem(restoreBackup(newer, url), "backup-newer");
  await expectProblem(restoreBackup(path.join(folder, "nowhere"), url), "file-unreadable");
  expect((await restoreBackup(file, url)).end, "nothing was left behind").toEqual(end);
});

it("goes neither over a file nor into a database that holds something", async () => {
  const file = newFile();
  await writeBackup(ground.url, file);
  await expectProblem(writeBackup(ground.url, file), "file-exists");
  await expectProblem(writeBackup(ground.url, path.join(folder, "no", "such", "folder")), "file-unwritable");
  await expectProblem(writeBackup("postgresql://nobody@127.0.0.1:1/nothing", newFile()), "database-unreachable");
  await expectProblem(restoreBackup(file, ground.url), "database-not-empty");

  const url = await emptyDatabase();
  await open(url).pool.query("CREATE TABLE mine ()");
  expect(await expectProblem(restoreBackup(file, url), "database-not-empty")).toContain("public.mine");
});

it("leaves nothing of a restore that fails, and a mark of one that was killed", async () => {
  await found();
  const file = newFile();
  const { head, end } = await writeBackup(ground.url, file);
  const text = gunzipSync(await readFile(file)).toString("latin1");
  const migrated = head.migrations.length;
  const older = path.join(folder, "older");
  // Whole, but of rows that have no place in the tables of the first migration alone.
  const body = text.replace(JSON.stringify(head.migrations), JSON.stringify(head.migrations.slice(0, 1)));
  const untilEnd = body.slice(0, body.lastIndexOf("\n", body.length - 2) + 1);
  const sha256 = createHash("sha256").update(Buffer.from(untilEnd, "latin1")).digest("hex");
  await writeFile(older, gzipSync(Buffer.from(`${untilEnd}${JSON.stringify({ ...end, sha256 })}\n`, "latin1")));

  const url = await emptyDatabase();
  expect(await expectProblem(restoreBackup(older, url), "restore-failed")).toContain("as empty as it was");

  const db = open(url);
  await db.pool.query(`CREATE SCHEMA ${restoring}`);
  await db.pool.query("CREATE TABLE half ()");
  await expect(migrate(url)).rejects.toThrow("restore it again");
  expect((await restoreBackup(file, url)).head.migrations).toHaveLength(migrated);
  expect(await migrate(url)).toEqual([]);
});
