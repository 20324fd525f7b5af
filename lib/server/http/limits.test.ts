import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sessionCookieName } from "@/lib/server/auth/credentials";
import { expectRefusal } from "@/test/refusals";
import { forgetCounts, type LimitName, limitTable, note, requireLeft, spend } from "./limits";
import { refuseFlood } from "./page-limits";

beforeEach(forgetCounts);
// Files of one process share the counters: what is tried with low limits here must not slow the next one down.
afterEach(() => {
  vi.unstubAllEnvs();
  forgetCounts();
});

it.each(Object.keys(limitTable) as LimitName[])(
  "%s stops one too many, nobody else, and says for how long",
  async (name) => {
    // The counts of many thousands would take longer than the time that they are of.
    vi.stubEnv("RATE_LIMIT_FACTOR", "0.01");
    const { seconds, message } = limitTable[name];
    const points = Math.ceil(limitTable[name].points * 0.01);
    const whose = randomUUID();
    for (let spent = 0; spent < points; spent += 1) await spend(name, whose);
    const refusal = await expectRefusal(spend(name, whose), "rate-limited");
    expect(refusal.message).toContain(message);
    expect(refusal.retryAfterSeconds).toBeGreaterThan(0);
    expect(refusal.retryAfterSeconds).toBeLessThanOrEqual(seconds);
    await spend(name, randomUUID());
  },
);

it("leaves room for a hundred people behind one address who each do everything wrong once", async () => {
  for (let person = 0; person < 100; person += 1) {
    await requireLeft("wrongCodes", "school");
    await note("wrongCodes", "school");
    await note("wrongTokens", "school");
    for (const name of ["signInMailsFrom", "writesFrom"] as const) await spend(name, "school");
    for (let page = 0; page < 20; page += 1) {
      await spend("pagesFrom", "school");
      await spend("readsFrom", "school");
    }
  }
  await requireLeft("wrongCodes", "school");
  await requireLeft("wrongTokens", "school");
});

it("counts what goes wrong, and not what goes right", async () => {
  for (let tried = 0; tried < limitTable.wrongCodes.points; tried += 1) {
    await requireLeft("wrongCodes", "a");
    await note("wrongCodes", "a");
  }
  await expectRefusal(requireLeft("wrongCodes", "a"), "rate-limited");
  await requireLeft("wrongCodes", "b");
});

it("leaves no hope of guessing a code that is typed", () => {
  const [codes, alive] = [32 ** 8, 5_000];
  const triesAYear = limitTable.wrongTypedCodes.points * 60 * 24 * 365;
  // With five thousand codes out at once, and all limits used up day and night, the first is found after months.
  expect(codes / alive / triesAYear).toBeGreaterThan(0.4);
});

it("takes a factor, for load tests", async () => {
  vi.stubEnv("RATE_LIMIT_FACTOR", "2");
  for (let spent = 0; spent < 2 * limitTable.exports.points; spent += 1) await spend("exports", "a");
  await expectRefusal(spend("exports", "a"), "rate-limited");
});

it("is written down as it is", async () => {
  const docs = await readFile("docs/security.md", "utf8");
  for (const [name, { points, seconds, of }] of Object.entries(limitTable)) {
    expect(docs).toMatch(
      new RegExp(`\\| \`${name}\` \\| ${points.toLocaleString("en")} in ${seconds} s \\| ${of} \\|`),
    );
  }
});

it("answers a flood of pages with one that comes back by itself", async () => {
  vi.stubEnv("RATE_LIMIT_FACTOR", "0.005");
  const server = createServer((request, response) => {
    request.headers["x-forwarded-for"] = "203.0.113.7";
    void refuseFlood(request, response).then((isRefused) => isRefused || response.end("page"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (who: string) => fetch(url, { headers: { cookie: `${sessionCookieName()}=${who}` } });
  for (let asked = 0; asked < 3; asked += 1) expect((await ask("ann")).status).toBe(200);
  const refused = await ask("ann");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain('http-equiv="refresh"');
  expect((await ask("ben")).status).toBe(200);
  server.close();
});
