import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { createLiveExercise, type LiveExercise, type Snapshot } from "@/lib/client/live-exercise";
import { givenTo, type Viewer } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import { fold } from "@/lib/domain/evolve";
import { isFull } from "@/lib/domain/options/option";
import type { ExerciseState } from "@/lib/domain/state";
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
    const takeSnapshot = async (): Promise<Snapshot> => {
      const viewer = await lookUp(game, player);
      if (scope === "all") return readSnapshot(game.id, viewer, { threads: "all", options: "all" });
      const snapshot = await readSnapshot(game.id, viewer, { threads: "none", options: "few" });
      // As where there are too many.
      return { ...snapshot, state: { ...snapshot.state, options: {} } };
    };
    const live = createLiveExercise({
      origin: network.origin,
      snapshot: await takeSnapshot(),
      fetchTicket: async () => {
        const viewer = () => lookUp(game, player);
        const ticket = habits.ticket ?? (await unlessRefused(viewer().then((seen) => ticketFor(game, player, seen))));
        return ticket ? { ticket, waitMs: 0 } : null;
      },
      fetchSnapshot: async () => {
        const snapshot = await unlessRefused(takeSnapshot());
        if (snapshot) await habits.beforeSnapshot?.(snapshot);
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

// As a page is answered that asks for somebody who has no access.
function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (error instanceof Refusal) return null;
    throw error;
  });
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

  const visible = log.flatMap((entry) => givenTo(viewer, entry) ?? []);
  const expected = { ...fold(visible), seq: log.length };
  const state = live.getState();
  if (scope === "all") expect(state).toStrictEqual(expected);
  else expectPart(state, expected);
}

/** That a state holds of options, of answers about them and of threads nothing but what is right, and all of the rest. */
function expectPart(state: ExerciseState, expected: ExerciseState): void {
  const { options, suggestions, sources, ratings, judgements, threads } = state;
  expect(state).toStrictEqual({ ...expected, options, suggestions, sources, ratings, judgements, threads });
  for (const [key, rating] of Object.entries(ratings)) expect(rating).toStrictEqual(expected.ratings[key]);
  for (const [key, judgement] of Object.entries(judgements)) expect(judgement).toStrictEqual(expected.judgements[key]);
  for (const [id, thread] of Object.entries(threads)) expect(thread).toStrictEqual(expected.threads[id]);
  for (const [id, option] of Object.entries(options)) {
    const right = expected.options[id]!;
    expect(option).toStrictEqual(isFull(option) ? right : { ...right, facets: null });
    const ofIt = (entries: Record<string, { id: string; optionId: string }>) =>
      Object.values(entries)
        .filter(({ optionId }) => optionId === id)
        .toSorted((a, b) => a.id.localeCompare(b.id));
    if (!isFull(option)) continue;
    expect(ofIt(suggestions)).toStrictEqual(ofIt(expected.suggestions));
    expect(ofIt(sources)).toStrictEqual(ofIt(expected.sources));
  }
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
