import { expect, it } from "vitest";
import { Refusal } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import { fold } from "@/lib/domain/evolve";
import { policy } from "@/lib/domain/policy";
import type { ExerciseState } from "@/lib/domain/state";
import { readCards, readOption } from "@/lib/server/options/read-option";
import { readThread } from "@/lib/server/discussion/read-thread";
import { testDatabase } from "./database";
import { createUser, type Player, type TestExercise } from "./exercise";
import { readWholeLog } from "./log-equals-tables";
import { openForAll } from "./open-for-all";
import { createRandom, type Random } from "./random";
import { randomCommand } from "./random-commands";
import { type Client, expectCaughtUp, killListeners, testServers } from "./servers";

const ground = testDatabase();
const { servers, clients, visit } = testServers(ground);

const steps = 30;

it.each([1, 2, 3])(
  "whatever happens to the connections, every client ends with what the log says, seed %i",
  async (seed) => {
    const random = createRandom(seed);
    const game = await openForAll(ground.db);
    const { organizer, moderators, analysts, observer } = game;
    const players = [organizer, ...moderators, ...analysts, observer];
    const restless = [moderators[1]!, analysts[2]!].map(({ memberId }) => memberId);
    await Promise.all(
      players.map((player, index) => visit(game, player, index % 2 === 0 ? servers.near : servers.far)),
    );
    const reader = await visit(game, analysts[1]!, servers.far, { scope: "none" });

    let state = await readState(game);
    for (let step = 0; step < steps; step += 1) {
      const burst = Array.from({ length: 1 + random.below(3) }, () => attempt(random, game, players, state, restless));
      state = fold(
        (await Promise.all(burst)).flat().toSorted((a, b) => a.seq - b.seq),
        state,
      );
      await disturb(random, step === steps / 2);
      await readSomething(random, game, state, reader);
      if (random.isOnceIn(10)) state = await welcome(game);
    }

    for (const { network } of [servers.near, servers.far]) network.bringUp();
    // Whoever is shut out sees nothing more; what they missed must come once they are back.
    for (const memberId of restless) await game.play(organizer, { type: "reinstate-member", memberId });
    for (const { live } of clients) live.connect();
    for (const client of clients) await expectCaughtUp(ground, client, game);
    for (const { heard } of clients) {
      const seqs = heard.map(({ seq }) => seq);
      expect(seqs, "each event once and in order").toEqual([...new Set(seqs)].toSorted((a, b) => a - b));
    }
  },
);

async function readState({ id }: TestExercise): Promise<ExerciseState> {
  return fold((await readWholeLog(ground.db, id)).map(({ event }) => event));
}

async function attempt(
  random: Random,
  game: TestExercise,
  players: Player[],
  state: ExerciseState,
  restless: string[],
): Promise<LoggedEvent[]> {
  const command = randomCommand(random, state, restless);
  const mayDoIt = players.filter(({ memberId }) => policy[command.type].roles.includes(state.members[memberId]!.role));
  try {
    return (await game.play(random.pick(mayDoIt)!, command)).events;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

async function disturb(random: Random, isHalfway: boolean): Promise<void> {
  const { near, far } = servers;
  const { network } = random.pick([near, far])!;
  if (random.isOnceIn(6)) network.cut();
  if (random.isOnceIn(8)) network.takeDown();
  if (random.isOnceIn(4)) for (const server of [near, far]) server.network.bringUp();
  if (random.isOnceIn(6)) random.pick(clients)!.live.disconnect();
  if (random.isOnceIn(3)) random.pick(clients)!.live.connect();
  if (random.isOnceIn(8)) await killListeners(ground);
  if (isHalfway) await far.restart();
}

/** A page that holds some options and threads only, each read at another moment. */
async function readSomething(
  random: Random,
  { id }: TestExercise,
  state: ExerciseState,
  { live }: Client,
): Promise<void> {
  const option = random.pick(Object.values(state.options));
  if (!option || !random.isOnceIn(2)) return;
  if (random.isOnceIn(3)) {
    const { comments, seq } = await readThread(id, { kind: "reader" }, option.id);
    live.add({ threads: { [option.id]: comments } }, seq);
  } else if (random.isOnceIn(2)) {
    const { seq, option: full, suggestions, sources } = await readOption(id, option.number);
    live.add({ options: { [full.id]: full }, suggestions, sources }, seq);
  } else {
    const { seq, options } = await readCards(id, [option.number]);
    live.add({ options: Object.fromEntries(options.map((card) => [card.id, card])) }, seq);
  }
}

async function welcome(game: TestExercise): Promise<ExerciseState> {
  const { code } = await game.invite();
  await game.join(code, (await createUser(ground.db)).userId);
  return readState(game);
}
