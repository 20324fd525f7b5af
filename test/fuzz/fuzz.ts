/** Shoots nonsense at the production server on a database of its own: `npm run test:fuzz -- --seed 1 --requests 20000`. */
import { Agent } from "node:http";
import { parseArgs } from "node:util";
import { z } from "zod";
import { makeWorld, type World } from "../matrix/world";
import { createShooter, type Shot } from "./requests";
import { type Outcome, send } from "./wire";
import { createRandom } from "../random";
import { compareLogs, readPlaces } from "./check-log";
import { findFreePort, type Memory, prepareServer } from "./server";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    requests: { type: "string", default: "20000" },
    worlds: { type: "string", default: "8" },
    at: { type: "string", default: "8" },
    port: { type: "string" },
  },
});
const [seed, requests] = [Number(values.seed), Number(values.requests)];
const patienceMs = 60_000;
/** More than what is made once and kept: caches, compiled routes. A leak of a request's data would be many times that. */
const mostGrowthBytes = 60_000_000;

// Or the limits would answer most of it.
const settings = { RATE_LIMIT_FACTOR: "1000" };
const WithId = z.object({ id: z.string() });
const server = await prepareServer(Number(values.port ?? (await findFreePort())), { settings });
const failures: string[] = [];
try {
  const worlds: World[] = [];
  for (let count = 0; count < Number(values.worlds); count += 1) {
    worlds.push(await makeWorld(server.db, (["propose", "challenge", "conclude", "bundle"] as const)[count % 4]!));
  }
  await server.start();
  await run(worlds);
} finally {
  await server.stop();
}
for (const failure of failures) console.error(failure);
process.exit(failures.length === 0 ? 0 : 1);

async function run(worlds: World[]): Promise<void> {
  const shoot = createShooter(createRandom(seed), worlds, server.origin);
  const agent = new Agent({ keepAlive: true, maxSockets: Number(values.at) });
  const places = await readPlaces(server.db);
  const accepted = new Map<string, Map<string, number>>();
  const tally = new Map<string, Map<string, number>>();
  const begun = performance.now();
  let [shot, quarter] = [0, null as Memory | null];
  let measuring: Promise<void> | null = null;

  async function worker(): Promise<void> {
    while (shot < requests && !server.hasEnded()) {
      shot += 1;
      if (shot === Math.ceil(requests / 4)) measuring = server.readMemory().then((memory) => void (quarter = memory));
      const next = shoot();
      note(next, await send(new URL(server.origin), agent, next.wire, patienceMs));
    }
  }

  function note({ what, wire, isCommand }: Shot, { status, text }: Outcome): void {
    const counts = tally.get(what) ?? new Map<string, number>();
    tally.set(what, counts.set(String(status), (counts.get(String(status)) ?? 0) + 1));
    const isFailure = status === "hangs" || (typeof status === "number" && status >= 500);
    if (isFailure && failures.length < 40)
      failures.push(`${status} ${what}: ${describe(wire)} -> ${text.slice(0, 200)}`);
    const sentId = isCommand ? idIn(wire) : null;
    if (sentId === null || wire.kind !== "http" || status !== 200) return;
    // Two exercises may each have a command of one id; what is sent there again is answered as before.
    const inIts = accepted.get(sentId) ?? new Map<string, number>();
    accepted.set(sentId, inIts);
    if (!inIts.has(wire.path)) inIts.set(wire.path, countEvents(text));
  }

  await Promise.all(Array.from({ length: Number(values.at) }, worker));
  await measuring;
  agent.destroy();
  if (server.hasEnded()) failures.push("The server has ended.");
  else await judge();

  async function judge(): Promise<void> {
    const memory = await server.readMemory();
    const logs = await compareLogs(server.db, places, new Map([...accepted].map(([id, inIts]) => [id, sumOf(inIts)])));
    const seconds = (performance.now() - begun) / 1_000;
    console.warn(`${shot} requests of seed ${seed} in ${seconds.toFixed(0)} s`);
    for (const [what, counts] of tally) {
      const parts = [...counts].toSorted().map(([status, count]) => `${status}: ${count}`);
      console.warn(`  ${what.padEnd(16)} ${parts.join(", ")}`);
    }
    console.warn(`accepted commands: ${accepted.size}, their events: ${logs.events}`);
    const inMiB = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
    console.warn(
      `heap after a quarter ${inMiB(quarter!.heapUsed)}, at the end ${inMiB(memory.heapUsed)}; resident ${inMiB(quarter!.rss)}, ${inMiB(memory.rss)}`,
    );
    if (logs.ofRefused.length > 0) failures.push(`Events of what was refused: ${logs.ofRefused.join(", ")}`);
    if (logs.lost.length > 0) failures.push(`Accepted, and not in the log: ${logs.lost.join(", ")}`);
    if (logs.unexplained.length > 0) failures.push(`Events that no command made: ${logs.unexplained.join(", ")}`);
    if (accepted.size < requests / 100) failures.push(`Only ${accepted.size} commands were accepted.`);
    const grown = memory.heapUsed - quarter!.heapUsed;
    if (grown > mostGrowthBytes) failures.push(`The heap has grown by ${inMiB(grown)}.`);
  }
}

function sumOf(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Under which id the log has a command: its own may be among what was made nonsense of. */
function idIn(wire: Shot["wire"]): string | null {
  const parsed = WithId.safeParse(wire.kind === "http" && wire.body ? tryJson(wire.body.toString("utf8")) : null);
  return parsed.data ? parsed.data.id.toLowerCase() : null;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function countEvents(text: string): number {
  return (tryJson(text) as { events: unknown[] } | null)?.events.length ?? 0;
}

function describe(wire: Shot["wire"]): string {
  if (wire.kind === "raw") return JSON.stringify(wire.bytes.toString("latin1").slice(0, 300));
  const { cookie: _cookie, authorization: _token, ...headers } = wire.headers;
  const body = wire.body?.toString("utf8").slice(0, 600) ?? "";
  return `${wire.method} ${wire.path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 400)} ${body}`;
}
