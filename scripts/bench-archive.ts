/**
 * What it costs to take exercises along: `npm run bench:archive`. Mexico 2013, and one of 20,000 events, are written to archives,
 * checked, taken up on an empty Sandtable and written again there, on databases that are gone afterwards.
 */
import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { playLarge } from "@/prisma/seed/large/play";
import { organizer } from "@/prisma/seed/mexico-2013/proposing";
import { userIdOf } from "@/prisma/seed/mexico-2013/people";
import { playMexico2013 } from "@/prisma/seed/mexico-2013/play";
import { makeAnalysis } from "@/lib/server/analysis/make-analysis";
import { importArchive } from "@/lib/server/archive/import-archive";
import { sealLog } from "@/lib/server/archive/seal-log";
import { verifyArchive } from "@/lib/server/archive/verify-archive";
import { writeArchive } from "@/lib/server/archive/write-archive";
import { connect, type Db, useDb } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { startDatabase } from "@/lib/server/db/start";
import { execute } from "@/lib/server/log/execute";

const database = await startDatabase();
const folder = await mkdtemp(path.join(tmpdir(), "sandtable-bench-"));
const first = await createScratchDatabase(database.url);
await migrate(first.url);
const scratches = [first, await createScratchDatabase(database.url, new URL(first.url).pathname.slice(1))];
const [here, there] = scratches.map(({ url }) => connect(url)) as [Db, Db];
useDb(here);

await playMexico2013();
await playLarge({ options: 1_000, comments: 18_900, longest: 2_000 });
const closing = { id: crypto.randomUUID(), type: "close-exercise" } as const;
await execute("large", userIdOf(organizer), closing);
const { id: userId } = await there.prisma.user.create({ data: { name: "Who opens it" } });

const rows = [];
for (const exercise of await here.prisma.exercise.findMany({ orderBy: { seq: "asc" } })) {
  await analyse(exercise.id);
  const [one, two] = [path.join(folder, `${exercise.slug}.zip`), path.join(folder, `${exercise.slug}-again.zip`)];
  const seal = await timed(() => sealLog(here, exercise.id));
  const write = await timed(() => writeTo(one, here, exercise.id));
  const verify = await timed(() => verifyArchive(one));
  const open = await timed(() => importArchive(there, userId, one));
  const again = await timed(() => writeTo(two, there, exercise.id));
  rows.push({
    exercise: exercise.slug,
    events: exercise.seq,
    MB: ((await stat(one)).size / 1e6).toFixed(1),
    "seal s": seal.seconds,
    "write s": write.seconds,
    "verify s": verify.seconds,
    "open s": open.seconds,
    "again s": again.seconds,
    whole: verify.value.damages.length === 0,
    identical: write.value === again.value,
  });
}
console.table(rows);
console.log(`${Math.round(process.resourceUsage().maxRSS / 1_024)} MB at most`);

for (const db of [here, there]) await db.close();
for (const { drop } of scratches) await drop();
await rm(folder, { recursive: true });
await database.release();
process.exit(0);

async function timed<T>(act: () => Promise<T>): Promise<{ value: T; seconds: string }> {
  const started = performance.now();
  const value = await act();
  return { value, seconds: ((performance.now() - started) / 1_000).toFixed(1) };
}

async function writeTo(file: string, db: Db, exerciseId: string): Promise<string> {
  const out = await open(file, "w");
  const sha256 = await writeArchive(db, exerciseId, async (chunk) => void (await out.write(chunk)));
  await out.close();
  return sha256;
}

async function analyse(exerciseId: string): Promise<void> {
  const client = await here.pool.connect();
  const rounds = await here.prisma.round.findMany({ where: { exerciseId, revealedAt: { not: null } } });
  for (const { id: roundId } of rounds) await makeAnalysis(client, { exerciseId, roundId });
  client.release();
}
