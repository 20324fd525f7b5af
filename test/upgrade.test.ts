import { readFile } from "node:fs/promises";
import { afterAll, expect, inject, it } from "vitest";
import { z } from "zod";
import { createApi } from "@/lib/crowd/api";
import { createMember, type CrowdMember } from "@/lib/crowd/member";
import { makePlan } from "@/lib/crowd/plan";
import { createTally } from "@/lib/crowd/tally";
import { createGate } from "@/lib/crowd/timing";
import type { LoggedEvent } from "@/lib/domain/events";
import { createRandom } from "@/lib/domain/random";
import { restoreBackup } from "@/lib/server/backup/restore-backup";
import { connect, type Db } from "@/lib/server/db/client";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { checkAcknowledged } from "@/scripts/crowd/check-acknowledged";
import { open } from "@/scripts/crowd/organize";
import { playToTheEnd } from "@/scripts/crowd/play-to-the-end";
import { appProcesses, findFreePort } from "./app-processes";
import { expectLogEqualsTables, readWholeLog } from "./log-equals-tables";

const FirstRelease = z.object({
  slug: z.string(),
  organizerToken: z.string(),
  crowd: z.array(z.object({ memberId: z.uuid(), alias: z.string(), token: z.string() })),
});

const start = appProcesses();
const ending: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of ending.toReversed()) await end();
});

const patient = { timeout: 60_000, interval: 20 };
const inFlight = 4;
const seeded = ["mexico-2013", "open-floor"];

async function restoreFirstRelease() {
  const { url, drop } = await createScratchDatabase(inject("database").serverUrl);
  ending.push(drop);
  const { head, pending } = await restoreBackup("test/fixtures/first-release.backup", url);
  expect(head.migrations, "it has migrations of its own alone").toEqual(["20261122000000_init"]);
  const db = connect(url, 4);
  ending.push(db.close);
  const { slug, organizerToken, crowd } = FirstRelease.parse(
    JSON.parse(await readFile("test/fixtures/first-release.json", "utf8")),
  );
  return { url, db, pending, slug, organizerToken, crowd };
}

type Row = { exerciseId: string; seq: number; row: Record<string, unknown> };

/** Events as the database holds them, with whatever columns it has. */
async function readRows({ pool }: Db): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `SELECT "exerciseId", seq, to_jsonb(event) AS row FROM event ORDER BY "exerciseId", seq`,
  );
  return rows;
}

it("takes up a database of the first release while its crowd is knocking, in two processes, and loses nothing", async () => {
  const { url, db, pending, slug, organizerToken, crowd } = await restoreFirstRelease();
  const before = await readRows(db);
  const ports = [await findFreePort(), await findFreePort()];
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);

  const problems: string[] = [];
  const tally = createTally((problem) => void problems.push(problem));
  const gate = createGate(inFlight);
  const { rows } = await db.pool.query<{ id: string }>("SELECT id FROM exercise WHERE slug = $1", [slug]);
  const exerciseId = rows[0]!.id;
  const people = [{ memberId: exerciseId, alias: "Organizer", token: organizerToken }, ...crowd];
  const coming = Promise.all(
    people.map(({ memberId, alias, token }, home) =>
      createMember(createApi(origins, home, gate, tally, token), slug, memberId, alias, tally),
    ),
  );
  await expect.poll(() => tally.retries.network ?? 0, patient).toBeGreaterThan(inFlight);

  const processes = await Promise.all(ports.map((port) => start(url, port)));
  expect(processes.flatMap(({ applied }) => applied)).toEqual(pending);
  expect(
    processes.map(({ applied }) => applied.length).toSorted((a, b) => a - b),
    "one of them migrated",
  ).toEqual([0, pending.length]);

  const [organizer, ...members] = await coming;
  await playOn(organizer!, members, tally);
  for (const { live } of [organizer!, ...members]) live.disconnect();
  expect(problems).toEqual([]);

  const map = await readLogs(db);
  const old = await readRows(db);
  for (const [place, { exerciseId: of, seq, row }] of before.entries()) {
    const now = old.find((entry) => entry.exerciseId === of && entry.seq === seq);
    expect(now?.row, `event ${place}`).toMatchObject(row);
  }
  const seqBefore = before.findLast((entry) => entry.exerciseId === exerciseId)!.seq;
  const after = map.get(exerciseId)!.slice(seqBefore);
  expect(after.length).toBeGreaterThan(50);
  expect(checkAcknowledged(after, tally)).toEqual({ lost: 0, duplicated: 0 });
  for (const { seen } of members) expect(seen).toMatchObject({ duplicated: 0, outOfOrder: 0 });
  for (const log of map.values()) expectRoundsOnce(log);
  await expectCaughtUp(db, map, before);
  for (const { id, slug: of } of await db.prisma.exercise.findMany({ select: { id: true, slug: true } })) {
    const compared = expectLogEqualsTables(db, id);
    // All but that is as it should be: the seed of the first release let time run backwards in its exercises.
    if (seeded.includes(of)) await expect(compared).rejects.toThrow("time does not run backwards");
    else await compared;
  }
}, 300_000);

async function readLogs(db: Db): Promise<Map<string, LoggedEvent[]>> {
  const exercises = await db.prisma.exercise.findMany({ select: { id: true } });
  const map = new Map<string, LoggedEvent[]>();
  for (const { id } of exercises)
    map.set(
      id,
      (await readWholeLog(db, id)).map(({ event }) => event),
    );
  return map;
}

/** The exercise that was yet to be opened is opened, and played to its end. */
async function playOn(
  organizer: CrowdMember,
  members: CrowdMember[],
  tally: ReturnType<typeof createTally>,
): Promise<void> {
  const of = (role: string): CrowdMember[] =>
    members.filter(({ live, memberId }) => live.getState().members[memberId]?.role === role);
  const [moderators, analysts] = [of("moderator"), of("analyst")];
  expect([moderators.length, analysts.length]).toEqual([3, 6]);
  const { exercise, rounds } = organizer.live.getState();
  const random = createRandom(4);
  const plan = makePlan(random, exercise, rounds, analysts.length, { options: 6, first: 0 });
  await open(organizer);
  const silent = { members, follow: () => undefined, enter: () => undefined, stop: () => undefined };
  await playToTheEnd(plan, { organizer, moderators, analysts }, true, tally, silent, random);
}

const named = (log: LoggedEvent[], type: "round.opened" | "round.closed") =>
  log.flatMap((event) => (event.type === type ? [event.payload.roundId] : []));

/** No round opens twice, nor closes twice or before it has opened. */
function expectRoundsOnce(log: LoggedEvent[]): void {
  const [opened, closed] = [named(log, "round.opened"), named(log, "round.closed")];
  expect(new Set(opened).size).toBe(opened.length);
  expect(new Set(closed).size).toBe(closed.length);
  expect(closed).toEqual(opened.slice(0, closed.length));
}

/** What fell due in the exercise in the middle of which the old server was killed has happened, once, by the clock. */
async function expectCaughtUp({ prisma }: Db, map: Map<string, LoggedEvent[]>, before: Row[]): Promise<void> {
  const { id, rounds } = await prisma.exercise.findFirstOrThrow({
    where: { title: { endsWith: "(seed 2)" } },
    select: { id: true, rounds: { orderBy: { position: "asc" } } },
  });
  const log = map.get(id)!;
  expect(named(log, "round.closed")).toEqual(rounds.map((round) => round.id));
  const late = log.slice(before.filter(({ exerciseId }) => exerciseId === id).length);
  expect(late.length).toBeGreaterThan(rounds.length);
  expect(late.every(({ by, type }) => by === null && type.startsWith("round."))).toBe(true);
}
