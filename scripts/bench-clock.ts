/**
 * How late things fall due while processes die: `npm run bench:clock`, after `npm run build`. Three server processes
 * share a database of their own; injects fall due over half a minute while every few seconds one process is killed
 * with -9 and started again; then, with all of them down, one more falls due. Fails unless each was released once.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Command } from "@/lib/domain/commands";
import { CreateExercise } from "@/lib/domain/exercise/commands";
import { blank } from "@/lib/domain/exercise/templates/blank";
import { connect } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { startDatabase } from "@/lib/server/db/start";
import { createExercise } from "@/lib/server/exercises/create-exercise";
import { execute } from "@/lib/server/log/execute";

const [processes, count, overMs, killEveryMs] = [3, 200, 30_000, 5_000];
const firstPort = 4_780;

const database = await startDatabase();
const scratch = await createScratchDatabase(database.url);
await migrate(scratch.url);
const db = connect(scratch.url);
const env = {
  ...process.env,
  NODE_ENV: "production" as const,
  DATABASE_URL: scratch.url,
  NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
  LOG_LEVEL: "warn",
};

const { id: userId } = await db.prisma.user.create({ data: { name: "Organizer" } });
const rounds = [{ id: randomUUID(), name: "All of it", purpose: "", lengthMs: 3_600_000, permits: [] }];
const input = CreateExercise.parse({
  id: randomUUID(),
  framing: { ...blank.framing, title: "Drill", question: "How late does it fall due?" },
  rounds,
  alias: "A",
});
const { slug, exerciseId } = await createExercise(userId, input, { db });
const play = (command: object) => execute(slug, userId, Command.parse({ id: randomUUID(), ...command }), { db });
await play({ type: "open-exercise" });

const servers = Array.from({ length: processes }, (_, place) => start(place));
await Promise.all(servers.map((_, place) => untilHealthy(place)));

const begin = Date.now() + 45_000;
for (let place = 0; place < count; place += 1) await planAt(begin + Math.round((place * overMs) / count));
if (Date.now() > begin) throw new Error("This machine was too slow to plan them before the first was due.");
await wait(begin - Date.now());
let kills = 0;
while (Date.now() < begin + overMs) {
  await wait(killEveryMs);
  const place = kills % processes;
  servers[place]!.kill("SIGKILL");
  servers[place] = start(place);
  kills += 1;
}
await untilReleased(count);
const lateness = await readLateness();

for (const server of servers) server.kill("SIGKILL");
await planAt(Date.now() + 1_000);
await wait(3_000);
const downAt = Date.now();
servers[0] = start(0);
await untilHealthy(0);
const startedAt = Date.now();
await untilReleased(count + 1);
const { firedAt: overdueAt } = await db.prisma.dueEvent.findFirstOrThrow({
  where: { exerciseId, type: "inject.released", firedAt: { not: null } },
  orderBy: { firedAt: "desc" },
});

const released = await db.prisma.event.findMany({ where: { exerciseId, type: "inject.released" } });
const once = new Set(released.map(({ payload }) => (payload as { injectId: string }).injectId)).size;
console.table({
  "injects due": count + 1,
  "released, each once": once === released.length ? once : `${released.length} for ${once}`,
  "processes killed": kills,
  "late, median (ms)": quantile(lateness, 0.5),
  "late, p99 (ms)": quantile(lateness, 0.99),
  "late, most (ms)": quantile(lateness, 1),
  "start after all were down, until it serves (ms)": startedAt - downAt,
  "overdue, released so long after the process began (ms)": overdueAt!.getTime() - downAt,
});

servers[0].kill("SIGTERM");
await db.close();
await scratch.drop();
await database.release();
process.exit(once === count + 1 && released.length === once ? 0 : 1);

function start(place: number): ChildProcess {
  return spawn(process.execPath, ["--enable-source-maps", "dist/server.mjs"], {
    env: { ...env, PORT: String(firstPort + place) },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

async function untilHealthy(place: number): Promise<void> {
  const isHealthy = () =>
    fetch(`http://localhost:${firstPort + place}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isHealthy())) await wait(50);
}

async function planAt(at: number): Promise<void> {
  const content = { title: "It is due", body: "", files: [], desks: [] };
  await play({ type: "plan-inject", content, plan: { kind: "time", at } });
}

async function untilReleased(wanted: number): Promise<void> {
  const where = { exerciseId, type: "inject.released" };
  while ((await db.prisma.event.count({ where })) < wanted) await wait(25);
}

/** How long after its moment each was released, by the database's clock, in ms from the least. */
async function readLateness(): Promise<number[]> {
  const rows = await db.prisma.dueEvent.findMany({
    where: { exerciseId, type: "inject.released", firedAt: { not: null } },
  });
  return rows.map(({ dueAt, firedAt }) => firedAt!.getTime() - dueAt.getTime()).toSorted((a, b) => a - b);
}

function quantile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
