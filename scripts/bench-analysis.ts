/**
 * What it costs to work out the ratings of a great many: `npm run bench:analysis`, after `npm run build`. 2,000 members
 * rate 200 options in two rounds, of which the second ends; the same requests are sent before and meanwhile, five a second
 * whether or not those before are answered, and then the room of results is asked for. Ratings are written into their table alone, since what is measured reads no log.
 */
import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Command } from "@/lib/domain/commands";
import { CreateExercise } from "@/lib/domain/exercise/commands";
import { blank } from "@/lib/domain/exercise/templates/blank";
import type { Activity } from "@/lib/domain/rounds/round";
import { newSecret, sha256 } from "@/lib/server/auth/secrets";
import { connect } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { createScratchDatabase } from "@/lib/server/db/scratch";
import { startDatabase } from "@/lib/server/db/start";
import { createExercise } from "@/lib/server/exercises/create-exercise";
import { execute } from "@/lib/server/log/execute";

const [members, options, calmMs, port] = [2_000, 200, 10_000, 4_790];
const origin = `http://localhost:${port}`;
const hour = 3_600_000;
const facets = { summary: "Dig.", intendedOutcome: "Water.", implementation: "With spades." };
const someOption = {
  title: "Wells",
  facets: { ...facets, stakeholdersInvolved: "", conditionsForSuccess: "", consequencesOfFailure: "" },
  placement: { x: 0, y: 0 },
  stakeholders: [],
  instruments: [],
  timeHorizon: null,
};

const database = await startDatabase();
const scratch = await createScratchDatabase(database.url);
await migrate(scratch.url);
const db = connect(scratch.url);

const { id: userId } = await db.prisma.user.create({ data: { name: "Organizer" } });
const token = `sandtable_${newSecret()}`;
await db.prisma.apiToken.create({ data: { userId, name: "bench", hash: sha256(token) } });
const round = (name: string, permits: Activity[]) => ({ id: randomUUID(), name, purpose: "", lengthMs: hour, permits });
const rounds = [
  round("Rate", ["rate"]),
  round("Re-rate", ["rate", "propose"]),
  round("Conclude", ["bundle", "conclude"]),
];
const framing = { ...blank.framing, title: "Many", question: "What do so many think?" };
const input = CreateExercise.parse({ id: randomUUID(), framing, rounds, alias: "A" });
const { slug, exerciseId } = await createExercise(userId, input, { db });
const play = (command: object) => execute(slug, userId, Command.parse({ id: randomUUID(), ...command }), { db });
await play({ type: "open-exercise" });
await play({ type: "advance-round", roundId: rounds[0]!.id });
await fill();

const server = spawn(process.execPath, ["--enable-source-maps", "dist/server.mjs"], {
  env: {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    DATABASE_URL: scratch.url,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    LOG_LEVEL: "warn",
  },
  stdio: ["ignore", 2, 2],
});
const isHealthy = () =>
  fetch(`${origin}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );
while (!(await isHealthy())) await wait(50);
// The first round's own analysis, which its end asked for, is not what is measured.
while ((await db.prisma.analysis.count({ where: { roundId: rounds[0]!.id } })) === 0) await wait(100);

const cards = `${origin}/api/v1/exercises/${slug}/options/cards`;
await ask(cards, never, calmMs / 5);
const before = await ask(cards, never, calmMs);
await play({ type: "advance-round", roundId: rounds[1]!.id });
const endedAt = performance.now();
let analysedAt = Infinity;
const done = untilAnalysed().then(() => (analysedAt = performance.now()));
const meanwhile = await ask(cards, () => analysedAt, Infinity);
await done;

const texts = { nickname: "All", tagline: "", abstract: "", rationale: "", risks: "", quadrant: "upper-left" };
await play({ type: "create-narrative", texts });
await play({ type: "close-exercise" });
await play({ type: "publish-exercise" });
await ask(`${origin}/exercises/${slug}/ratings`, never, calmMs / 5, 2);
const page = await ask(`${origin}/exercises/${slug}/ratings`, never, calmMs, 2);
const results = await ask(`${origin}/api/v1/exercises/${slug}/results/${rounds[1]!.id}`, never, calmMs, 2);

const told = { done: analysedAt - endedAt, before: quantile(before, 0.99), meanwhile: quantile(meanwhile, 0.99) };
if (process.argv.includes("--json")) console.log(JSON.stringify(told));
else
  console.table({
    "from the round's end to its results (s)": ((analysedAt - endedAt) / 1_000).toFixed(1),
    "other requests before: median, p99 (ms)": both(before),
    "other requests meanwhile: median, p99 (ms)": both(meanwhile),
    "ratio of the p99": (quantile(meanwhile, 0.99) / quantile(before, 0.99)).toFixed(2),
    "page of results, signed out: median, p99 (ms)": both(page),
    "results as JSON: median, p99 (ms)": both(results),
  });

server.kill("SIGTERM");
await new Promise((resolve) => server.once("exit", resolve));
await db.close();
await scratch.drop();
await database.release();

function never(): number {
  return Infinity;
}

/** Asks `perSecond` times a second, for `forMs` or until the moment of `until`; how long each answer took, from the least. */
async function ask(url: string, until: () => number, forMs: number, perSecond = 5): Promise<number[]> {
  const beganAt = performance.now();
  const asked: Promise<number>[] = [];
  for (let dueAt = beganAt; dueAt < beganAt + forMs && dueAt < until(); dueAt += 1_000 / perSecond) {
    await wait(Math.max(0, dueAt - performance.now()));
    asked.push(answerTime(url, dueAt));
  }
  return (await Promise.all(asked)).toSorted((a, b) => a - b);
}

/** From the moment a request was due, so that one which had to wait to be sent counts as slow. */
async function answerTime(url: string, dueAt: number): Promise<number> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.status} from ${url}`);
  return performance.now() - dueAt;
}

async function untilAnalysed(): Promise<void> {
  while ((await db.prisma.analysis.count({ where: { roundId: rounds[1]!.id } })) === 0) await wait(50);
}

/** Members, options, and ratings of three camps with 30 % missing. */
async function fill(): Promise<void> {
  await play({ id: randomUUID(), type: "submit-option", content: someOption });
  const run = (text: string, values: unknown[] = []) => db.pool.query(text, values);
  await run(`INSERT INTO "user" (id, name) SELECT gen_random_uuid(), 'Member ' || n FROM generate_series(1, $1) n`, [
    members,
  ]);
  await run(
    `INSERT INTO member (id, "exerciseId", "userId", role, alias, region, field, "joinedAt")
     SELECT gen_random_uuid(), $1, id, 'analyst', name, '', '', now() FROM "user" WHERE name LIKE 'Member %'`,
    [exerciseId],
  );
  await run(
    `INSERT INTO policy_option (id, "exerciseId", number, "authorId", status, "contributorIds", "sourceNote", revision, title,
       excerpt, facets, placement, stakeholders, instruments, "submittedAt", "revisedAt")
     SELECT gen_random_uuid(), "exerciseId", n, "authorId", status, "contributorIds", "sourceNote", revision, title || ' ' || n,
       excerpt, facets, placement, stakeholders, instruments, "submittedAt", "revisedAt"
     FROM policy_option, generate_series(2, $2) n WHERE "exerciseId" = $1 AND number = 1`,
    [exerciseId, options],
  );
  const score = (shift: number) => `1 + (3 + 2 * sin(camp * 2.1 + number * 0.7 + ${shift}) + 2 * random() - 1)::int`;
  for (const { id } of rounds.slice(0, 2)) {
    await run(
      `INSERT INTO rating ("roundId", "optionId", "memberId", "exerciseId", scores, x, y, reason, abstains, revision, at, "isOfStaff")
       SELECT $2, option.id, rater.id, $1,
         jsonb_build_object('impact', ${score(0)}, 'feasibility', ${score(1)}, 'risk', ${score(2)}, 'confidence', ${score(3)}),
         random() * 2 - 1, random() * 2 - 1, '', false, 1, now(), false
       FROM policy_option AS option,
         (SELECT id, ('x' || substr(id::text, 1, 2))::bit(8)::int % 3 AS camp FROM member WHERE "exerciseId" = $1 AND role = 'analyst') AS rater
       WHERE option."exerciseId" = $1 AND random() > 0.3`,
      [exerciseId, id],
    );
  }
}

function quantile(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function both(sorted: number[]): string {
  return `${quantile(sorted, 0.5).toFixed(0)}, ${quantile(sorted, 0.99).toFixed(0)}`;
}
