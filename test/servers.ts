import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { createLiveExercise, type LiveExercise, type Snapshot } from "@/lib/client/live-exercise";
import { canSee, type Viewer } from "@/lib/domain/audience";
import type { LoggedEvent } from "@/lib/domain/events";
import { fold } from "@/lib/domain/evolve";
import { findSession, startSession } from "@/lib/server/auth/sessions";
import { issueTicket } from "@/lib/server/auth/ticket";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { attachSockets } from "@/lib/server/log/sockets";
import { requireMember } from "@/lib/server/members/viewer";
import type { TestDatabase } from "./database";
import type { Player, TestExercise } from "./exercise";
import { readWholeLog } from "./log-equals-tables";
import { createNetwork, type Network } from "./network";

export type TestServer = { network: Network; restart: () => Promise<void>; close: () => Promise<void> };

export type Client = {
  player: Player;
  live: LiveExercise;
  scope: "all" | "none";
  /** Every event that became part of the client's state, as it came. */
  heard: LoggedEvent[];
};

type Habits = {
  scope?: Client["scope"];
  /** What is shown at the door in place of a fresh ticket. */
  ticket?: string;
  /** What a snapshot has to wait for when one is asked for. */
  beforeSnapshot?: (snapshot: Snapshot) => Promise<void>;
};

/** Two servers on the file's database: one in this process, woken by its commits, and one in another, by NOTIFY. */
export function testServers(ground: TestDatabase) {
  const clients: Client[] = [];
  const servers = {} as { near: TestServer; far: TestServer };

  beforeAll(async () => {
    [servers.near, servers.far] = await Promise.all([startHere(ground), startElsewhere()]);
  });
  afterEach(() => {
    for (const { live } of clients.splice(0)) live.disconnect();
  });
  afterAll(async () => {
    await Promise.all([servers.near.close(), servers.far.close()]);
  });

  /** A member at a page, as the browser has it: a snapshot, a ticket for each connection, and the socket. */
  async function visit(
    game: TestExercise,
    player: Player,
    { network }: TestServer,
    habits: Habits = {},
  ): Promise<Client> {
    const scope = habits.scope ?? "all";
    const heard: LoggedEvent[] = [];
    const takeSnapshot = async () =>
      readSnapshot(game.id, await lookUp(game, player), { threads: scope, texts: "all" });
    const live = createLiveExercise({
      origin: network.origin,
      snapshot: await takeSnapshot(),
      fetchTicket: async () => habits.ticket ?? ticketFor(game, player, await lookUp(game, player)),
      fetchSnapshot: async () => {
        const snapshot = await takeSnapshot();
        await habits.beforeSnapshot?.(snapshot);
        return snapshot;
      },
      onEvents: (events) => void heard.push(...events),
    });
    const client = { player, live, scope, heard };
    clients.push(client);
    live.connect();
    return client;
  }

  return { servers, clients, visit };
}

/** How a member sees the exercise now. */
export async function lookUp({ slug }: TestExercise, { userId }: Player): Promise<Viewer> {
  const { memberId, role } = await requireMember(slug, userId);
  return { kind: "member", memberId, role };
}

/** A ticket, asked for with a session of the member's that is new. */
export async function ticketFor({ id }: TestExercise, { userId }: Player, viewer: Viewer): Promise<string> {
  const session = await findSession((await startSession(userId)).token);
  return issueTicket({ exerciseId: id, viewer, credential: { by: "session", id: session!.id } });
}

const patient = { timeout: 30_000, interval: 20 };

/** Waits until a client is where the log is, and sees it hold what its viewer may see of it, no more and no less. */
export async function expectCaughtUp(
  { db }: TestDatabase,
  { player, live, scope }: Client,
  game: TestExercise,
): Promise<void> {
  const log = await readWholeLog(db, game.id);
  const viewer = await lookUp(game, player);
  await expect
    .poll(() => ({ seq: live.getState().seq, viewer: live.getViewer() }), patient)
    .toEqual({ seq: log.length, viewer });

  const visible = log.filter(({ audience }) => canSee(viewer, audience)).map(({ event }) => event);
  const expected = { ...fold(visible), seq: log.length };
  const { threads, ...state } = live.getState();
  expect({ ...state, threads: {} }).toStrictEqual({ ...expected, threads: {} });
  if (scope === "all") expect(threads).toStrictEqual(expected.threads);
  for (const [id, thread] of Object.entries(threads)) expect(thread).toStrictEqual(expected.threads[id]);
}

/** Ends the connections by which the servers of a database hear of each other's commits. */
export async function killListeners({ db }: TestDatabase): Promise<void> {
  await db.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'",
  );
}

async function startHere({ db, url }: TestDatabase): Promise<TestServer> {
  const server = createServer();
  const sockets = attachSockets(server, db, url);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const network = await createNetwork((server.address() as AddressInfo).port);
  return {
    network,
    restart: () => Promise.reject(new Error("The tests run in this process.")),
    close: async () => {
      await network.close();
      await sockets.close();
    },
  };
}

async function startElsewhere(): Promise<TestServer> {
  const [first, port] = await startProcess(0);
  const network = await createNetwork(port);
  let child = first;
  return {
    network,
    /** The process is killed as by a crash, and another takes its place. */
    restart: async () => {
      await kill(child);
      [child] = await startProcess(port);
    },
    close: async () => {
      await network.close();
      await kill(child);
    },
  };
}

function startProcess(port: number): Promise<[ChildProcess, number]> {
  const child = fork("test/relay-process.ts", [`${port}`], { execArgv: ["--import", "tsx"] });
  return new Promise((resolve, reject) => {
    child.once("message", (listensOn) => resolve([child, Number(listensOn)]));
    child.once("exit", (code) => reject(new Error(`The other process ended with ${code}.`)));
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
