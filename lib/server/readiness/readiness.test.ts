import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { GET as getHealth } from "@/app/api/health/route";
import { GET as getReady } from "@/app/api/ready/route";
import { testDatabase } from "@/test/database";
import { createNetwork, type Network } from "@/test/network";
import { Readiness } from "@/lib/domain/operations/figures";
import { connect, type Db, useDb } from "@/lib/server/db/client";
import { listen, type Listener } from "@/lib/server/db/listen";
import { processParts } from "@/lib/server/process-parts";

const ground = testDatabase();
const noParams = { params: Promise.resolve({}) };
const patient = { timeout: 30_000, interval: 50 };

let network: Network;
let through: Db;
let listener: Listener;

beforeAll(async () => {
  const url = new URL(ground.url);
  network = await createNetwork(Number(url.port));
  url.port = new URL(network.origin).port;
  through = connect(url.href, 2);
  useDb(through);
  listener = listen(url.href, "readiness_test", () => undefined);
  processParts().live = { isListening: listener.isListening, countSockets: () => 0, listFollowed: () => [] };
});

afterEach(() => {
  network.bringUp();
  processParts().isStopping = false;
});

afterAll(async () => {
  delete processParts().live;
  await listener.stop();
  await through.close();
  await network.close();
  useDb(ground.db);
});

async function ask(): Promise<{ status: number; wrong: string[] }> {
  const answer = await getReady(new Request("http://localhost/api/ready"), noParams);
  const { isReady, checks } = Readiness.parse(await answer.json());
  expect(isReady).toBe(answer.status === 200);
  return { status: answer.status, wrong: checks.flatMap(({ name, problem }) => (problem === null ? [] : name)) };
}

const ready = { status: 200, wrong: [] };

it("turns 503 while the database is gone, says so, and is ready again after; the process lives all the time", async () => {
  await expect.poll(ask, patient).toEqual(ready);
  network.takeDown();
  await expect.poll(ask, patient).toEqual({ status: 503, wrong: ["database", "migrations", "relay"] });
  const answer = await getHealth(new Request("http://localhost/api/health"), noParams);
  expect(answer.status).toBe(200);
  network.bringUp();
  await expect.poll(ask, patient).toEqual(ready);
});

it("turns 503 once the process is told to stop", async () => {
  await expect.poll(ask, patient).toEqual(ready);
  processParts().isStopping = true;
  expect(await ask()).toEqual({ status: 503, wrong: ["process"] });
});

it("turns 503 where a migration is missing", async () => {
  const { rows } = await ground.db.pool.query<{ name: string }>(
    "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%request_ids' RETURNING migration_name AS name",
  );
  await expect.poll(ask, patient).toEqual({ status: 503, wrong: ["migrations"] });
  await ground.db.pool.query("UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = $1", [
    rows[0]!.name,
  ]);
  await expect.poll(ask, patient).toEqual(ready);
});

it("turns 503 where all connections are in use, and says that it is this", async () => {
  const held = await Promise.all([through.pool.connect(), through.pool.connect()]);
  const problem = async (): Promise<string | null | undefined> => {
    const answer = await getReady(new Request("http://localhost/api/ready"), noParams);
    return Readiness.parse(await answer.json()).checks.find(({ name }) => name === "database")?.problem;
  };
  await expect.poll(problem, patient).toBe("All connections are in use.");
  for (const client of held) client.release();
  await expect.poll(ask, patient).toEqual(ready);
});
