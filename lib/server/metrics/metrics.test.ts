import { randomUUID } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { GET as getFigures } from "@/app/api/v1/admin/figures/route";
import { GET as getMetrics } from "@/app/api/metrics/route";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, createUser } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { ProcessFigures } from "@/lib/domain/operations/figures";
import { readFigures } from "@/lib/server/admin/read-figures";
import { sessionCookieName } from "@/lib/server/auth/credentials";
import { startSession } from "@/lib/server/auth/sessions";
import { metrics } from "./registry";

const ground = testDatabase();
const token = "a token of the tests, in ASCII".replaceAll(" ", "-");
const noParams = { params: Promise.resolve({}) };

afterEach(() => vi.unstubAllEnvs());

const ask = (authorization?: string): Promise<Response> =>
  getMetrics(
    new Request("http://localhost/api/metrics", { headers: authorization ? { authorization } : {} }),
    noParams,
  );

it("are nowhere without METRICS_TOKEN, and for nobody without it", async () => {
  vi.stubEnv("METRICS_TOKEN", "");
  expect((await ask(`Bearer ${token}`)).status).toBe(404);
  vi.stubEnv("METRICS_TOKEN", token);
  for (const wrong of [undefined, "Bearer", `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`]) {
    expect((await ask(wrong)).status).toBe(401);
  }
  const answer = await ask(`Bearer ${token}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("text/plain");
});

const countOf = async (outcome: string): Promise<number> =>
  (await metrics().commands.get()).values.find(
    ({ labels }) => labels.type === "submit-option" && labels.outcome === outcome,
  )?.value ?? 0;

it("count a command by what became of it, and observe its stages", async () => {
  const game = await createTestExercise(ground.db);
  const submission = { type: "submit-option" as const, content: optionContent() };
  const before = { ok: await countOf("ok"), closed: await countOf("round-closed") };
  await game.playTo("brief");
  await expectRefusal(game.play(game.analyst, submission), "round-closed");
  await game.playTo("propose");
  await game.play(game.analyst, submission);
  expect(await countOf("ok")).toBe(before.ok + 1);
  expect(await countOf("round-closed")).toBe(before.closed + 1);

  vi.stubEnv("METRICS_TOKEN", token);
  const text = await (await ask(`Bearer ${token}`)).text();
  for (const stage of ["lock", "decide", "write", "commit", "total"]) {
    expect(text).toMatch(new RegExp(`^sandtable_command_seconds_count\\{stage="${stage}"\\} [1-9]`, "m"));
  }
  expect(text).toMatch(/^sandtable_queue_jobs\{queue="mail",state="waiting"\} \d/m);
  expect(text).toMatch(/^sandtable_check_ok\{check="migrations"\} 1$/m);
  expect(text).toMatch(/^sandtable_db_pool_connections\{state="total"\} [1-9]/m);
  // Nothing of people or of exercises.
  for (const secret of [game.slug, game.id, game.analyst.memberId, game.analyst.userId]) {
    expect(text).not.toContain(secret);
  }
});

it("are shown to administrators, and to nobody else", async () => {
  const email = `${randomUUID()}@example.org`;
  const askAs = async (userId: string | null): Promise<Response> => {
    const cookie = userId && `${sessionCookieName()}=${(await startSession(userId)).token}`;
    const headers: HeadersInit = cookie ? { cookie } : {};
    return getFigures(new Request("http://localhost/api/v1/admin/figures", { headers }), noParams);
  };
  const { id: admin } = await ground.db.prisma.user.create({ data: { name: "Ann", email } });
  const { userId: other } = await createUser(ground.db);
  expect((await askAs(admin)).status).toBe(404);

  vi.stubEnv("SANDTABLE_ADMINS", `bo@example.org, ${email.toUpperCase()}`);
  expect((await askAs(null)).status).toBe(404);
  expect((await askAs(other)).status).toBe(404);
  const answer = await askAs(admin);
  expect(answer.status).toBe(200);
  const figures = ProcessFigures.parse(await answer.json());
  expect(figures.backlog).not.toBeNull();
  expect(figures.process.pid).toBe(process.pid);
  expect(figures.checks.find(({ name }) => name === "database")).toEqual({ name: "database", problem: null });

  vi.stubEnv("SANDTABLE_MODE", "demo");
  expect((await askAs(admin)).status).toBe(404);
});

it("tell administrators which exercises are the busiest of the last hour, by their slugs alone", async () => {
  const game = await createTestExercise(ground.db);
  game.clock.now = Date.now();
  await game.play(game.organizer, { type: "set-capacity", capacity: 7 });
  const mine = async () => (await readFigures()).busiest?.filter(({ slug }) => slug === game.slug);
  await expect.poll(mine, { timeout: 30_000 }).toEqual([{ slug: game.slug, events: 1 }]);
  expect(JSON.stringify(await readFigures())).not.toContain(game.id);
});
