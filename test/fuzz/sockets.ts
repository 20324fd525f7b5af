/**
 * Whether 1,000 sockets that talk nonsense, and 1,000 that come without a ticket or never finish their handshake, disturb
 * those of 50 people who follow an exercise: `npm run test:sockets -- --seconds 20`.
 */
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { io, type Socket } from "socket.io-client";
import { makeWorld, type World } from "../matrix/world";
import type { Manners } from "./garbage-line";
import type { Orders, Tally } from "./garbage-process";
import { findFreePort, prepareServer } from "./server";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    seconds: { type: "string", default: "20" },
    honest: { type: "string", default: "50" },
    lines: { type: "string", default: "1000" },
    port: { type: "string" },
    source: { type: "boolean", default: false },
  },
});
const [seconds, honest, lines] = [Number(values.seconds), Number(values.honest), Number(values.lines)];
const talkers: Manners[] = ["random bytes", "giant frames", "bad packets", "flood"];
const intruders: Manners[] = ["no ticket", "silent", "slow headers", "nothing at all"];

const program = values.source ? ["--import", "tsx", "server.ts"] : undefined;
const server = await prepareServer(Number(values.port ?? (await findFreePort())), { program });
const failures: string[] = [];
try {
  const [world, another] = [await makeWorld(server.db, "conclude"), await makeWorld(server.db, "conclude")];
  await server.start();
  await measure(world, another);
} finally {
  await server.stop();
}
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);

async function fetchTicket({ slug, passes }: World): Promise<string> {
  const response = await fetch(`${server.origin}/api/v1/exercises/${slug}/ticket`, {
    method: "POST",
    headers: passes.moderator,
  });
  return ((await response.json()) as { ticket: string }).ticket;
}

type Hearer = { socket: Socket; heard: Map<string, number>; cut: number };

async function listen(world: World): Promise<Hearer> {
  const since = await world.readSeq();
  const hearer: Hearer = {
    socket: io(server.origin, {
      transports: ["websocket"],
      forceNew: true,
      auth: (send) => void fetchTicket(world).then((ticket) => send({ ticket, since })),
    }),
    heard: new Map(),
    cut: 0,
  };
  hearer.socket.on("batch", ({ events }: { events: { payload: { commentId?: string } }[] }) => {
    const now = performance.now();
    for (const { payload } of events) if (payload.commentId) hearer.heard.set(payload.commentId, now);
  });
  hearer.socket.on("disconnect", () => (hearer.cut += 1));
  await new Promise<void>((resolve) => hearer.socket.once("connect", resolve));
  return hearer;
}

/** Posts two comments a second; answers how long each took to each of the hearers, and how many did not hear of one. */
async function comment(
  { slug, passes, targets }: World,
  hearers: Hearer[],
): Promise<{ delays: number[]; lost: number }> {
  const posted = new Map<string, number>();
  for (let count = 0; count < seconds * 2; count += 1) {
    const id = randomUUID();
    posted.set(id, performance.now());
    const subject = { kind: "option", id: targets.acceptedId, facet: null };
    const body = JSON.stringify({
      id,
      type: "post-comment",
      subject,
      parentId: null,
      kind: null,
      body: `No. ${count}`,
    });
    const headers = { ...passes.moderator, "content-type": "application/json" };
    const response = await fetch(`${server.origin}/api/v1/exercises/${slug}/commands`, {
      method: "POST",
      headers,
      body,
    });
    if (!response.ok) failures.push(`A comment was refused: ${response.status} ${await response.text()}`);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, 500 - (performance.now() - posted.get(id)!))));
  }
  const isComplete = (): boolean => hearers.every(({ heard }) => [...posted.keys()].every((id) => heard.has(id)));
  for (let left = 100; left > 0 && !isComplete(); left -= 1) await new Promise((resolve) => setTimeout(resolve, 100));
  const delays = hearers.flatMap(({ heard }) =>
    [...posted].flatMap(([id, at]) => (heard.has(id) ? [heard.get(id)! - at] : [])),
  );
  return { delays, lost: hearers.length * posted.size - delays.length };
}

async function beginGarbage(orders: Orders): Promise<() => Promise<Tally>> {
  const child = fork("test/fuzz/garbage-process.ts", { execArgv: ["--import", "tsx"] });
  await once(child, "spawn");
  child.send(orders);
  return async () => {
    child.send("stop");
    const [tally] = (await once(child, "message")) as [Tally];
    return tally;
  };
}

async function measure(world: World, another: World): Promise<void> {
  const hearers = await Promise.all(Array.from({ length: honest }, () => listen(world)));
  const atRest = await server.readMemory();
  const before = await comment(world, hearers);
  const tickets = await Promise.all(Array.from({ length: 20 }, (_, at) => fetchTicket(at % 2 ? world : another)));
  const orders = { origin: server.origin, seed: Number(values.seed), lines };
  const stops = [
    await beginGarbage({ ...orders, manners: talkers, tickets }),
    await beginGarbage({ ...orders, manners: intruders, tickets: ["none"] }),
  ];
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const during = await comment(world, hearers);
  const atWork = await server.readMemory();
  const [talked, intruded] = await Promise.all(stops.map((stop) => stop()));
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const after = await comment(world, hearers);
  const atEnd = await server.readMemory();
  for (const { socket } of hearers) socket.disconnect();

  const rows = { before, during, after };
  for (const [name, { delays, lost }] of Object.entries(rows)) {
    const [p50, p99] = [quantile(delays, 0.5), quantile(delays, 0.99)];
    console.warn(
      `${name.padEnd(7)} p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, lost ${lost} of ${delays.length + lost}`,
    );
    if (lost > 0) failures.push(`${lost} comments did not reach everybody ${name}.`);
  }
  const ratio = (share: number): string => (quantile(during.delays, share) / quantile(before.delays, share)).toFixed(2);
  console.warn(`during / before: p50 ${ratio(0.5)}, p99 ${ratio(0.99)}`);
  console.warn(`${lines} that talk: opened ${talked!.opened}, cut off ${talked!.cut}`);
  console.warn(`${lines} without a ticket: opened ${intruded!.opened}, cut off ${intruded!.cut}`);
  const [rest, work, end] = [atRest, atWork, atEnd].map(({ heapUsed }) => (heapUsed / 2 ** 20).toFixed(1));
  console.warn(`heap: at rest ${rest} MiB, at work ${work} MiB, at the end ${end} MiB`);
  const cut = hearers.filter((hearer) => hearer.cut > 1).length;
  if (cut > 0) failures.push(`${cut} honest sockets were cut off.`);
  if (atEnd.heapUsed - atRest.heapUsed > 60_000_000) failures.push("Memory has not come back.");
}

function quantile(numbers: number[], share: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? NaN;
}
