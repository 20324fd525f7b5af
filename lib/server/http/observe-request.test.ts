import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { randomUUID } from "node:crypto";
import pino from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { Command } from "@/lib/domain/commands";
import { execute } from "@/lib/server/log/execute";
import { logOptions } from "@/lib/server/logger";
import { metrics } from "@/lib/server/metrics/registry";
import { observeRequest } from "./observe-request";
import { route } from "./route";
import { templateFinder } from "./route-templates";

const ground = testDatabase();
const findTemplate = templateFinder(["/", "/api/v1/exercises/[slug]/commands", "/exercises/[slug]"]);

let server: Server;
let origin: string;
let work: () => Promise<Response>;
const lines: string[] = [];
const log = pino({ ...logOptions, level: "info" }, { write: (line: string) => void lines.push(line) });

beforeAll(async () => {
  server = createServer((request, response) => {
    observeRequest(request, response, findTemplate, () => {
      const address = `http://localhost${request.url}`;
      void route(() => work())(new Request(address), { params: Promise.resolve({}) }).then(async (answer) => {
        response.writeHead(answer.status).end(await answer.text());
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const ask = (id?: string, path = "/"): Promise<Response> =>
  fetch(origin + path, { headers: id === undefined ? {} : { "x-request-id": id } });

it("keeps an id that is well formed, and gives one to every other request", async () => {
  work = () => Promise.resolve(new Response("done"));
  expect((await ask("proxy-7.a_B")).headers.get("x-request-id")).toBe("proxy-7.a_B");
  for (const bad of [undefined, "", "a b", "a".repeat(65), '"x"', "a,b"]) {
    const id = (await ask(bad)).headers.get("x-request-id");
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it("tells the id in the answer to an unexpected failure, and not to a refusal", async () => {
  work = () => Promise.reject(new Error("broken"));
  const failed = await ask("quote-me");
  expect(failed.status).toBe(503);
  expect(await failed.json()).toMatchObject({ error: { code: "unavailable", requestId: "quote-me" } });
  work = () => Promise.resolve(new Response("done"));
  expect(await (await ask("quote-me")).text()).toBe("done");
});

it("puts the id into each line of the log, whose secrets stay out", async () => {
  lines.length = 0;
  work = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    log.info({ user: { email: "ann@example.org", token: "sandtable_x" }, headers: { cookie: "c=1" } }, "told");
    return new Response("done");
  };
  await ask("in-the-log");
  log.info("outside");
  const [inside, outside] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(inside).toMatchObject({ msg: "told", requestId: "in-the-log" });
  expect(outside).not.toHaveProperty("requestId");
  for (const secret of ["ann@example.org", "sandtable_x", "c=1"]) expect(lines.join()).not.toContain(secret);
});

it("is stored with the events of its command, those of the clock aside", async () => {
  const game = await createTestExercise(ground.db);
  await game.playTo("brief");
  const before = await game.readSeq();
  game.clock.now = game.opensAt("propose");
  const command = Command.parse({ id: randomUUID(), type: "submit-option", content: optionContent() });
  const { userId } = game.analyst;
  work = async () => Response.json(await execute(game.slug, userId, command, { db: ground.db, now: game.clock.now }));
  const answer = await ask("to-the-event");
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain("to-the-event");

  const rows = await ground.db.prisma.event.findMany({
    where: { exerciseId: game.id, seq: { gt: before } },
    orderBy: { seq: "asc" },
    select: { type: true, requestId: true },
  });
  expect(rows).toEqual([
    { type: "round.closed", requestId: null },
    { type: "round.opened", requestId: null },
    { type: "option.submitted", requestId: "to-the-event" },
  ]);
});

it("counts requests by the template of their route and not by what they ask for", async () => {
  work = () => Promise.resolve(new Response("done"));
  await ask(undefined, "/exercises/secret-slug?code=abc");
  await ask(undefined, "/secret/elsewhere");
  await expect
    .poll(async () => (await metrics().requests.get()).values.map(({ labels }) => labels))
    .toEqual(
      expect.arrayContaining([
        { method: "GET", route: "/exercises/[slug]", status: "200" },
        { method: "GET", route: "unknown", status: "200" },
      ]),
    );
  expect(JSON.stringify(await metrics().requests.get())).not.toContain("secret");
});
