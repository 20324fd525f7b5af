import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createSender } from "./send-command";

/** Answers with the status and the body that are asked for by the exercise's address. */
let server: Server;
let origin: string;
const seen: { url: string | undefined; headers: Record<string, unknown>; body: string }[] = [];
const answers: Record<string, [number, string]> = {
  fine: [200, JSON.stringify({ seq: 7, events: [] })],
  refusing: [409, JSON.stringify({ error: { code: "stale", message: "Compare.", details: [] } })],
  unexplained: [500, JSON.stringify({ oops: true })],
  hurried: [429, JSON.stringify({ error: { code: "rate-limited", message: "Wait.", details: [] } })],
  gateway: [502, "{}"],
  unavailable: [503, JSON.stringify({ error: { code: "unavailable", message: "Later.", details: [] } })],
  captive: [200, "<html>Sign in to this network</html>"],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, body] = answers[request.url?.split("/")[4] ?? ""] ?? [404, "{}"];
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      seen.push({ url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, { "content-type": "application/json" }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

const command = { id: randomUUID(), type: "open-exercise" as const };

it.each<[string, object]>([
  ["fine", { outcome: "accepted", seq: 7 }],
  ["refusing", { outcome: "refused", error: { code: "stale", message: "Compare.", details: [] } }],
  ["unexplained", { outcome: "refused", error: { code: "unavailable" } }],
  ["hurried", { outcome: "unreachable" }],
  ["gateway", { outcome: "unreachable" }],
  ["unavailable", { outcome: "unreachable" }],
  ["captive", { outcome: "unreachable" }],
])("a server that is %s", async (slug, expected) => {
  expect(await createSender(origin, slug)(command)).toMatchObject(expected);
});

it("sends the command as JSON, with the headers it was given", async () => {
  await createSender(origin, "fine", { authorization: "Bearer sandtable_x" })(command);
  expect(seen.at(-1)).toMatchObject({
    url: "/api/v1/exercises/fine/commands",
    headers: { "content-type": "application/json", authorization: "Bearer sandtable_x" },
    body: JSON.stringify(command),
  });
});

it("a server that is not there", async () => {
  expect(await createSender("http://127.0.0.1:1", "fine")(command)).toEqual({ outcome: "unreachable" });
});
