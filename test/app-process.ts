/**
 * A whole process of Sandtable but for its pages, which take long to make ready: it migrates, ticks, answers `/api/v1` by the same
 * routes, and has the same sockets and workers as `server.ts`. Tells its port once it listens.
 */
import { readdir } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Readable } from "node:stream";
import { startAnalyst } from "@/lib/server/analysis/analyst";
import { startSealer } from "@/lib/server/archive/sealer";
import { startWatch } from "@/lib/server/attention/watch";
import { startTicker } from "@/lib/server/clock/ticker";
import { db } from "@/lib/server/db/client";
import { migrate } from "@/lib/server/db/migrate";
import { provideEnv } from "@/lib/server/env";
import { attachSockets } from "@/lib/server/log/sockets";

type Params = Record<string, string>;
type Handle = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;
type Route = { pattern: RegExp; file: string };

const home = "app/api/v1";

async function listRoutes(): Promise<Route[]> {
  const files = (await readdir(home, { recursive: true })).filter((file) => file.endsWith("route.ts"));
  return files.toSorted(byExactness).map((file) => {
    const parts = path.dirname(file).replaceAll(/\[(\w+)\]/g, "(?<$1>[^/]+)");
    return { pattern: new RegExp(`^/api/v1/${parts}$`), file: path.resolve(home, file) };
  });
}

// What is named goes before what may have any name.
const byExactness = (a: string, b: string): number => a.split("[").length - b.split("[").length || a.localeCompare(b);

const routes = await listRoutes();

async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, href } = new URL(incoming.url!, "http://127.0.0.1");
  const route = routes.find(({ pattern }) => pattern.test(pathname));
  const methods = route && ((await import(route.file)) as Record<string, Handle>);
  const handle = methods?.[incoming.method!];
  if (!route || !handle) return void response.writeHead(404).end();
  const params = Object.fromEntries(
    Object.entries(route.pattern.exec(pathname)!.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)]),
  );
  const body = incoming.method === "GET" ? undefined : (Readable.toWeb(incoming) as ReadableStream);
  const init = { method: incoming.method, headers: incoming.headers as Params, body, duplex: "half" };
  const result = await handle(new Request(href, init as RequestInit), { params: Promise.resolve(params) });
  response.writeHead(result.status, Object.fromEntries(result.headers));
  response.end(Buffer.from(await result.arrayBuffer()));
}

const url = process.argv[3]!;
provideEnv({ DATABASE_URL: url });
const applied = await migrate(url);
await startTicker(db()).first;
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500).end());
});
attachSockets(server, db(), url);
startWatch(db());
startSealer(db());
await startAnalyst(db(), url);
server.listen(Number(process.argv[2]), "127.0.0.1", () => {
  process.send?.({ port: (server.address() as AddressInfo).port, applied });
});
process.on("disconnect", () => process.exit());
