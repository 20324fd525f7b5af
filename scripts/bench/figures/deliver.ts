import { issueTicket } from "@/lib/server/auth/ticket";
import type { Child } from "../child";
import type { Delivered, Joined } from "../load/crowd";
import { requestOf, type Target } from "../load/requests";
import type { Lab } from "../lab";
import type { Place } from "../seed";
import type { Bench } from "./bench";
import { crowdOf, stadiumOf } from "./places";

const atOnce = 64;
const perTicketing = 500;
type Cell = { sockets: number; perSecond: number };
type Kind = "POST to all of" | "bare pipeline to all of" | "bare broadcast to all of";

/** From the POST of a comment until it is with every socket: of hundreds and of thousands, at 1 and at 10 comments a second. */
export async function delivery(bench: Bench): Promise<void> {
  for (const sockets of [200, 1_000, 5_000]) await cells(bench, sockets, [1, 10]);
  await bench.lab.end("product");
  await bench.lab.end("pipeline");
}

/** The same with ten thousand sockets, and how much memory the server holds then. */
export async function manySockets(bench: Bench): Promise<void> {
  await cells(bench, 10_000, [1]);
}

const [limit, beyond] = [200, 100];

/** How those fare who come when the server holds as many sockets as it may: all of them are to be told, and nobody else to notice. */
export async function refusal({ lab, sheet }: Bench): Promise<void> {
  await lab.end("product");
  await lab.product({ MOST_SOCKETS: String(limit) });
  const [load, crowd] = [await lab.load(), await crowdOf(lab)];
  await connectMembers(lab, load, crowd, limit);
  const name = "beyond the limit, refused politely";
  await sheet.measure(
    { [name]: "x" },
    async () => {
      const { refused } = await load.ask<Joined>("join", {
        port: lab.port,
        auths: ticketsOf(crowd, limit, beyond),
        seq: 0,
        atOnce,
      });
      // A refusal that says why is a message of Socket.io; a connection that is only dropped is none.
      const told = Object.entries(refused).filter(([reason]) => reason.startsWith("{"));
      return { [name]: told.reduce((total, [, count]) => total + count, 0) / beyond };
    },
    1,
  );
  await load.ask("leave");
  await lab.end("product");
}

async function cells(bench: Bench, sockets: number, rates: number[]): Promise<void> {
  const { lab } = bench;
  const place = sockets > 1_000 ? await stadiumOf(lab) : await crowdOf(lab);
  const [pipeline, product] = [await lab.pipeline(), await lab.product()];
  const load = await lab.load();
  const bare: Target = { kind: "bare", port: lab.pipelinePort, room: 0 };
  const said: Target = { ...bare, room: 99, path: "say" };
  const measure = async (kind: Kind, server: Child, target: Target) => {
    for (const perSecond of rates) await measureCell(bench, load, kind, { sockets, perSecond }, target);
    const held = await server.ask<NodeJS.MemoryUsage>("memory");
    const name = `${kind} ${sockets}, memory`;
    await bench.sheet.measure({ [name]: "MiB" }, async () => ({ [name]: held.rss / 2 ** 20 }), 1);
    await load.ask("leave");
  };

  if (rates.includes(10)) {
    await connect(load, lab.pipelinePort, Array<object>(sockets).fill({ room: "99" }), await seqSaid(lab));
    await measure("bare broadcast to all of", pipeline, said);
  }
  await connect(load, lab.pipelinePort, Array<object>(sockets).fill({ room: "0" }), await seqOfBare(lab));
  await measure("bare pipeline to all of", pipeline, bare);
  await connectMembers(lab, load, place, sockets);
  await bench.profiled(`POST to all of ${sockets}`, () => measure("POST to all of", product, lab.targetOf(place)));
}

async function measureCell(bench: Bench, load: Child, kind: Kind, cell: Cell, target: Target): Promise<void> {
  const { sockets, perSecond } = cell;
  const name = `${kind} ${sockets} at ${perSecond}/s`;
  // Twenty comments at the least, or one of them alone would be the slowest hundredth.
  const ms = Math.max(bench.ms, bench.isQuick ? 0 : 10_000 / Math.min(perSecond, 2));
  await load.ask("deliver", { target, perSecond: 2, ms: 2_000 });
  await bench.sheet.measure({ [`${name}, p50`]: "ms", [`${name}, p99`]: "ms", [`${name}, lost`]: "" }, async () => {
    const { p50, p99, posted, failed, expected, heard, holes, left } = await load.ask<Delivered>("deliver", {
      target,
      perSecond,
      ms,
    });
    const isWhole = heard === expected && failed === 0 && left === 0 && posted > 0;
    const detail = `${heard} of ${expected}, ${failed} not accepted, ${holes} holes, ${left} cut off`;
    bench.sheet.check(`${name}: every socket has all of it in order`, isWhole, detail);
    return { [`${name}, p50`]: p50, [`${name}, p99`]: p99, [`${name}, lost`]: expected - heard };
  });
}

/** Connects listeners; throws when one of them is refused. */
export async function connect(load: Child, port: number, auths: object[], seq: number): Promise<void> {
  const joined = await load.ask<Joined>("join", { port, auths, seq, atOnce });
  if (joined.open < auths.length)
    throw new Error(`${joined.open} of ${auths.length}: ${JSON.stringify(joined.refused)}`);
}

/** Connects so many sockets of an exercise's members, of one after the other. */
export async function connectMembers(lab: Lab, load: Child, place: Place, count: number): Promise<void> {
  const seq = await seqOf(lab, place);
  // A ticket lasts a minute, in which a machine that is busy does not let in thousands.
  for (let from = 0; from < count; from += perTicketing) {
    await connect(load, lab.port, ticketsOf(place, from, Math.min(perTicketing, count - from)), seq);
  }
}

function ticketsOf({ exerciseId, members }: Place, from: number, count: number): object[] {
  return Array.from({ length: count }, (_, n) => {
    const { memberId, tokenId } = members[(from + n) % members.length]!;
    const viewer = { kind: "member", memberId, role: "analyst" } as const;
    return { ticket: issueTicket({ exerciseId, viewer, credential: { by: "token", id: tokenId } }) };
  });
}

export async function seqOf({ db }: Lab, { exerciseId }: Place): Promise<number> {
  return (await db.prisma.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } })).seq;
}

/** How many broadcasts there have been, after one more. */
async function seqSaid({ pipelinePort }: Lab): Promise<number> {
  const { path, headers, body } = requestOf({ kind: "bare", port: pipelinePort, room: 99, path: "say" }, 0);
  const response = await fetch(`http://127.0.0.1:${pipelinePort}${path}`, { method: "POST", headers, body });
  return ((await response.json()) as { seq: number }).seq;
}

export async function seqOfBare({ bareDb }: Lab): Promise<number> {
  const { rows } = await bareDb.pool.query<{ seq: number }>("SELECT seq FROM room WHERE id = 0");
  return rows[0]!.seq;
}
