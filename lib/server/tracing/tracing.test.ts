import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { Command } from "@/lib/domain/commands";
import { observeRequest } from "@/lib/server/http/observe-request";
import { templateFinder } from "@/lib/server/http/route-templates";
import { execute } from "@/lib/server/log/execute";
import { readEvents } from "@/lib/server/log/read-events";
import { observeDelivery } from "@/lib/server/metrics/delivery";
import { startTracing } from "./start-tracing";
import { parseTraceparent, type Tracing, tracing } from "./tracing";

const ground = testDatabase();

type Sent = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
  links?: { traceId: string; spanId: string }[];
};
type Export = { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] };

/** A collector of OpenTelemetry, as far as it takes traces in JSON by HTTP. */
const received: Sent[] = [];
const collector = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    if (request.url === "/v1/traces") {
      const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as Export;
      received.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)));
    }
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
});

let started: Tracing;
beforeAll(async () => {
  started = await startTracing({ endpoint: await listenOn(collector), ratio: 1 });
});
afterAll(async () => {
  await started.stop();
  await new Promise((resolve) => collector.close(resolve));
});

async function listenOn(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const traceId = "0af7651916cd43dd8448eb211c80319c";
const caller = "b7ad6b7169203331";

it("sends a request, its command with its stages, and the delivery that came of it", async () => {
  const game = await createTestExercise(ground.db);
  await game.playTo("propose");
  const command = Command.parse({ id: randomUUID(), type: "submit-option", content: optionContent() });
  const server = createServer((request, response) => {
    observeRequest(request, response, templateFinder(["/api/v1/exercises/[slug]/commands"]), () => {
      void execute(game.slug, game.analyst.userId, command, { db: ground.db, now: game.clock.now }).then(() =>
        response.end("done"),
      );
    });
  });
  const origin = await listenOn(server);
  const before = await game.readSeq();
  const headers = { traceparent: `00-${traceId}-${caller}-01` };
  await (await fetch(`${origin}/api/v1/exercises/${game.slug}/commands`, { headers })).text();
  observeDelivery(game.id, await readEvents(ground.db, game.id, before, 10), Date.now, () => undefined);
  await new Promise((resolve) => server.close(resolve));
  await tracing()!.stop();

  const named = (name: string): Sent => received.find((span) => span.name === name)!;
  const request = named("GET /api/v1/exercises/[slug]/commands");
  expect(request).toMatchObject({ traceId, parentSpanId: caller });
  const sent = received.find((span) => span.name === "command submit-option" && span.traceId === traceId)!;
  expect(sent.parentSpanId).toBe(request.spanId);
  expect(sent.attributes).toContainEqual({ key: "sandtable.outcome", value: { stringValue: "ok" } });
  const parts = received.filter(({ parentSpanId }) => parentSpanId === sent.spanId).map(({ name }) => name);
  expect(parts).toEqual(["lock", "decide", "write", "commit"]);
  const [link] = named("relay deliver").links!;
  expect(link).toMatchObject({ traceId, spanId: sent.spanId });
  for (const secret of [game.slug, game.id, game.analyst.userId, game.analyst.memberId]) {
    expect(JSON.stringify(received)).not.toContain(secret);
  }
});

it("takes a header of W3C's for whose part a request is, and nothing else", () => {
  const of = parseTraceparent(`00-${traceId}-${caller}-01`);
  expect(of).toEqual({ traceId, spanId: caller, traceFlags: 1, isRemote: true });
  const zeros = [`00-${"0".repeat(32)}-${caller}-01`, `00-${traceId}-${"0".repeat(16)}-01`];
  for (const header of [undefined, "", "x", ["a", "b"], `01-${traceId}-${caller}-01`, ...zeros]) {
    expect(parseTraceparent(header)).toBeUndefined();
  }
});
