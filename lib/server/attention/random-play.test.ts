import { expect, it } from "vitest";
import { replyKinds } from "@/lib/domain/discussion/comment";
import { Refusal } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import { evolve, fold } from "@/lib/domain/evolve";
import { policy } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";
import { emptyState, type ExerciseState } from "@/lib/domain/state";
import { testDatabase } from "@/test/database";
import type { Played, Player, TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { isNaivelyConcerned, mayKnow } from "@/test/naively-concerned";
import { openForAll } from "@/test/open-for-all";
import { createRandom, type Random } from "@/test/random";
import { randomCommand } from "@/test/random-commands";
import { listNotices } from "./list-notices";
import { markSeen } from "./mark-seen";

const ground = testDatabase();
const steps = 220;
const everything = { unseen: false, limit: 200 };

it.each([1, 2, 3])(
  "every event that concerns a member is among their notices once, and nothing else is, seed %i",
  async (seed) => {
    const random = createRandom(seed);
    const game = await openForAll(ground.db);
    const players = [game.organizer, ...game.moderators, ...game.analysts, game.observer];
    const restless = [game.moderators[1]!, game.analysts[2]!].map(({ memberId }) => memberId);
    /** What members have been shown as new when they came back. */
    const shown = new Map<Id, number[]>(players.map(({ memberId }) => [memberId, []]));

    const told = createTold(players, await readLog(game));
    let state = await readState(game);
    for (let step = 0; step < steps; step += 1) {
      game.clock.now += 1_000;
      const events = await attempt(random, game, players, state, restless);
      state = events === null ? await readState(game) : fold(events, state);
      // At once: what is deleted later is gone from the log, too.
      told.hear((await readLog(game)).filter(({ seq }) => seq > told.seq()));
      if (random.isOnceIn(10)) await comeBack(random.pick(players)!, state.seq, shown);
    }
    for (const player of players) await comeBack(player, state.seq, shown);

    const kinds = new Set<string>();
    for (const { memberId } of players) {
      const noted = await listAll(memberId);
      for (const { kind } of noted) kinds.add(kind);
      const { ever, kept } = told.of(memberId);
      expect(noted.map(({ seq }) => seq).toSorted(byNumber)).toEqual(kept);
      const seqs = shown.get(memberId)!;
      expect(new Set(seqs).size, "told once, when they came back").toBe(seqs.length);
      expect(ever, "and never what was not for them").toEqual(expect.arrayContaining(seqs));
      expect(seqs).toEqual(expect.arrayContaining(kept));
      expect(noted.every(({ seenAt }) => seenAt !== null)).toBe(true);
    }
    expect(kinds.size, [...kinds].join(", ")).toBeGreaterThan(6);
  },
);

const byNumber = (a: number, b: number): number => a - b;

async function readLog({ id }: TestExercise): Promise<LoggedEvent[]> {
  return (await readWholeLog(ground.db, id)).map(({ event }) => event);
}

async function readState(game: TestExercise): Promise<ExerciseState> {
  return fold(await readLog(game));
}

/** The events of a command; null where the clock has added its own to the log. */
async function attempt(
  random: Random,
  game: TestExercise,
  players: Player[],
  state: ExerciseState,
  restless: string[],
): Promise<LoggedEvent[] | null> {
  const command = addressed(random, randomCommand(random, state, restless), state);
  const mayDoIt = players.filter(({ memberId }) => policy[command.type].roles.includes(state.members[memberId]!.role));
  try {
    const { events, seq } = await game.play(random.pick(mayDoIt)!, command);
    return seq === state.seq + events.length ? events : null;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** The command, with what makes it concern somebody in particular. */
function addressed(random: Random, command: Played, { members, options, threads }: ExerciseState): Played {
  const named = `${random.pick(["Says", "Asks"])} @${random.pick(Object.values(members))!.alias}, so.`;
  const isNaming = random.isOnceIn(3);
  switch (command.type) {
    case "post-comment": {
      const above = random.pick(Object.values(threads).flatMap((thread) => Object.values(thread)));
      const at = above && random.isOnceIn(2) ? { subject: above.subject, parentId: above.id } : {};
      return { ...command, ...at, kind: random.pick([null, ...replyKinds])!, body: isNaming ? named : command.body };
    }
    case "edit-comment":
      return { ...command, body: isNaming ? named : command.body };
    case "revise-option":
      return { ...command, weight: random.isOnceIn(2) ? "minor" : "substantial" };
    case "submit-option":
      return { ...command, rivalOfId: isNaming ? (random.pick(Object.keys(options)) ?? null) : null };
    default:
      return command;
  }
}

async function comeBack({ memberId }: Player, seq: number, shown: Map<Id, number[]>): Promise<void> {
  const { notices, unseen } = await listNotices(memberId, { ...everything, unseen: true });
  expect(unseen).toBe(notices.length);
  shown.get(memberId)!.push(...notices.map((notice) => notice.seq));
  expect(await markSeen(memberId, { isAll: true, seq })).toBe(0);
}

async function listAll(memberId: Id) {
  const found = [];
  for (let next: number | null | undefined; next !== null;) {
    const page = await listNotices(memberId, { ...everything, limit: 7, before: next });
    found.push(...page.notices);
    next = page.next;
  }
  return found;
}

/** The numbers of the events that concern each player by the naive rule: all, and those they may still see. */
function createTold(players: Player[], log: LoggedEvent[]) {
  const ever = new Map<Id, LoggedEvent[]>(players.map(({ memberId }) => [memberId, []]));
  let state = emptyState;

  function hear(events: LoggedEvent[]): void {
    for (const event of events) {
      for (const member of Object.values(state.members)) {
        if (isNaivelyConcerned(member, event, state)) ever.get(member.id)?.push(event);
      }
      state = evolve(state, event);
      if (event.type === "member.seated" || event.type === "member.role-changed") forget(event.payload.memberId);
    }
  }

  const forgotten = new Map<Id, Set<number>>();
  function forget(memberId: Id): void {
    const hidden = (ever.get(memberId) ?? []).filter((event) => !mayKnow(state.members[memberId]!, event, state));
    forgotten.set(memberId, new Set([...(forgotten.get(memberId) ?? []), ...hidden.map(({ seq }) => seq)]));
  }

  hear(log);
  return {
    hear,
    seq: (): number => state.seq,
    of(memberId: Id) {
      const seqs = ever.get(memberId)!.map(({ seq }) => seq);
      return { ever: seqs, kept: seqs.filter((seq) => !forgotten.get(memberId)?.has(seq)) };
    },
  };
}
