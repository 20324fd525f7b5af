import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createLiveExercise, type LiveExercise } from "@/lib/client/live-exercise";
import { canSee, type Viewer } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import { fold } from "@/lib/domain/evolve";
import { policy } from "@/lib/domain/policy";
import type { ExerciseState } from "@/lib/domain/state";
import { issueTicket } from "@/lib/server/auth/ticket";
import { readThread } from "@/lib/server/discussion/read-thread";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { attachSockets } from "@/lib/server/log/sockets";
import { requireMember } from "@/lib/server/members/viewer";
import { testDatabase } from "./database";
import { createTestExercise, createUser, planRounds, type Player, type TestExercise } from "./exercise";
import { readWholeLog } from "./log-equals-tables";
import { createNetwork, type Network } from "./network";
import { createRandom } from "./random";
import { randomCommand } from "./random-commands";

const ground = testDatabase();

/** One server in this process, which its own commits wake; one in another, which hears of them by NOTIFY. */
let near: { network: Network; close: () => Promise<void> };
let far: { network: Network; restart: () => Promise<void>; close: () => Promise<void> };
const clients: Client[] = [];

beforeAll(async () => {
  [near, far] = await Promise.all([startNear(), startFar()]);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.live.disconnect();
});
afterAll(async () => {
  await Promise.all([near.close(), far.close()]);
});

async function startNear(): Promise<typeof near> {
  const server = createServer();
  const sockets = attachSockets(server, ground.db, ground.url);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const network = await createNetwork((server.address() as AddressInfo).port);
  return {
    network,
    close: async () => {
      await network.close();
      await sockets.close();
    },
  };
}

async function startFar(): Promise<typeof far> {
  let [child, port] = await startProcess(0);
  const network = await createNetwork(port);
  return {
    network,
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

async function killListeners(): Promise<void> {
  await ground.db.pool.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'",
  );
}

type Client = { player: Player; live: LiveExercise; threads: "all" | "none"; heard: LoggedEvent[]; tickets: string[] };

/** A member at a page, as the browser has it: a snapshot, a ticket for each connection, and the socket. */
async function visit(game: TestExercise, player: Player, { network }: { network: Network }, threads: "all" | "none" = "all"): Promise<Client> {
  const look = async (): Promise<Viewer> => ({ kind: "member", ...(await requireMember(game.slug, player.userId)) });
  const heard: LoggedEvent[] = [];
  const tickets: string[] = [];
  const takeSnapshot = async () => readSnapshot(game.id, viewerOf(await look()), { threads });
  const fetchTicket = async () => {
    const viewer = viewerOf(await look());
    const { userId } = player;
    return tickets.shift() ?? issueTicket({ exerciseId: game.id, slug: game.slug, viewer, userId, sessionOrTokenId: randomUUID() });
  };
  const live = createLiveExercise({
    origin: network.origin,
    snapshot: await takeSnapshot(),
    fetchTicket,
    fetchSnapshot: takeSnapshot,
    onEvents: (events) => heard.push(...events),
  });
  const client = { player, live, threads, heard, tickets };
  clients.push(client);
  live.connect();
  return client;
}

// `requireMember` tells more than a viewer is made of.
function viewerOf(viewer: Viewer): Viewer {
  return viewer.kind === "reader" ? viewer : { kind: "member", memberId: viewer.memberId, role: viewer.role };
}

const patient = { timeout: 20_000, interval: 20 };

async function expectCaughtUp(client: Client, game: TestExercise): Promise<void> {
  const log = await readWholeLog(ground.db, game.id);
  const { role } = await requireMember(game.slug, client.player.userId);
  const viewer: Viewer = { kind: "member", memberId: client.player.memberId, role };
  await expect.poll(() => [client.live.getState().seq, client.live.getViewer()], patient).toEqual([log.length, viewer]);

  const visible = log.filter(({ audience }) => canSee(viewer, audience)).map(({ event }) => event);
  const expected = { ...fold(visible), seq: log.length };
  const { threads, ...state } = client.live.getState();
  expect({ ...state, threads: {} }).toStrictEqual({ ...expected, threads: {} });
  if (client.threads === "all") expect(threads).toStrictEqual(expected.threads);
  for (const [id, thread] of Object.entries(threads)) expect(thread).toStrictEqual(expected.threads[id]);
}

/** An exercise whose one round permits everything, and lasts. */
async function openGame(): Promise<TestExercise> {
  const [round] = planRounds();
  const permits = ["propose", "revise", "comment", "bundle", "conclude"] as const;
  const rounds = [{ ...round!, permits: [...permits], lengthMs: 80 * 24 * 60 * 60 * 1_000 }];
  const game = await createTestExercise(ground.db, { moderators: 2, analysts: 3, rounds });
  await game.playTo("brief");
  return game;
}

describe("whatever happens to the connections", () => {
  it.each([1, 2, 3])("every client ends with what the log says, seed %i", async (seed) => {
    const random = createRandom(seed);
    const game = await openGame();
    const { organizer, moderators, analysts, observer } = game;
    const players = [organizer, ...moderators, ...analysts, observer];
    const restless = [moderators[1]!, analysts[2]!];
    const everywhere = players.map((player, index) => visit(game, player, index % 2 === 0 ? near : far));
    const lazy = await visit(game, analysts[1]!, far, "none");
    await Promise.all(everywhere);
    const state = { current: fold((await readWholeLog(ground.db, game.id)).map(({ event }) => event)) };

    for (let step = 0; step < 40; step += 1) {
      const commands = Array.from({ length: 1 + random.below(3) }, () => randomCommand(random, state.current, restless.map(({ memberId }) => memberId)));
      const events = await Promise.all(commands.map((command) => attempt(command)));
      state.current = fold(events.flat().toSorted((a, b) => a.seq - b.seq), state.current);
      await disturb(step);
    }
    for (const { network } of [near, far]) network.bringUp();
    for (const { live } of clients) live.connect();
    for (const client of clients) await expectCaughtUp(client, game);
    for (const { heard } of clients) {
      const seqs = heard.map(({ seq }) => seq);
      expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => a - b));
    }

    async function attempt(command: ReturnType<typeof randomCommand>): Promise<LoggedEvent[]> {
      const may = players.filter(({ memberId }) => policy[command.type].roles.includes(state.current.members[memberId]!.role));
      const actor = random.pick(may) ?? organizer;
      try {
        return (await game.play(actor, command)).events;
      } catch (error) {
        if (error instanceof Refusal) return [];
        throw error;
      }
    }

    async function disturb(step: number): Promise<void> {
      const { network } = random.pick([near, far])!;
      if (random.isOnceIn(6)) network.cut();
      if (random.isOnceIn(8)) network.takeDown();
      if (random.isOnceIn(4)) [near, far].forEach((server) => server.network.bringUp());
      if (random.isOnceIn(6)) random.pick(clients)?.live.disconnect();
      if (random.isOnceIn(3)) random.pick(clients)?.live.connect();
      if (random.isOnceIn(8)) await killListeners();
      if (step === 20) await far.restart();
      if (random.isOnceIn(10)) {
        const { code } = await game.invite();
        await game.join(code, (await createUser(ground.db)).userId);
        state.current = fold((await readWholeLog(ground.db, game.id)).map(({ event }) => event));
      }
      const optionId = random.pick(Object.keys(state.current.options));
      if (optionId && random.isOnceIn(3)) {
        const { comments, seq } = await readThread(game.id, optionId);
        lazy.live.addThread(optionId, comments, seq);
      }
    }
  });
});
