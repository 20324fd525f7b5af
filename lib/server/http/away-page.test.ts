import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createReachability, type Reachability } from "@/lib/server/db/reachability";
import { testDatabase } from "@/test/database";
import { createNetwork, type Network } from "@/test/network";
import { answerWhenAway } from "./away-page";

const ground = testDatabase();
const patient = { timeout: 30_000, interval: 50 };
let wire: Network;
let reachability: Reachability;
let origin: string;
const server = createServer((request, response) => {
  void answerWhenAway(request, response, reachability).then((isAway) => isAway || response.end("served"));
});

beforeAll(async () => {
  const url = new URL(ground.url);
  wire = await createNetwork(Number(url.port));
  url.hostname = "127.0.0.1";
  url.port = `${wire.port}`;
  reachability = createReachability(url.href);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await wire.close();
  await reachability.stop();
});

const open = (path: string, init: RequestInit = {}) =>
  fetch(`${origin}${path}`, { headers: { accept: "text/html,*/*" }, ...init });

it("stands in for pages as long as the database cannot be reached, and for nothing else", async () => {
  expect(await (await open("/exercises/x")).text()).toBe("served");

  wire.takeDown();
  await expect.poll(async () => (await open("/exercises/x")).status, patient).toBe(503);
  const answer = await open("/");
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.text()).toContain("Back in a moment");
  expect(await (await open("/", { method: "HEAD" })).text()).toBe("");
  for (const path of ["/api/v1/exercises", "/_next/static/x.js"])
    expect(await (await open(path)).text(), path).toBe("served");
  expect(await (await open("/", { headers: { accept: "*/*", rsc: "1" } })).text()).toBe("served");
  expect(await (await open("/demo/enter", { method: "POST", body: "x" })).text()).toBe("served");

  wire.bringUp();
  await expect.poll(async () => (await open("/exercises/x")).status, patient).toBe(200);
});
