import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { injectContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, planRounds, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { createRandom, type Random } from "@/test/random";
import { endsSoonAt } from "@/lib/domain/attention/ends-soon";
import { evolve, fold } from "@/lib/domain/evolve";
import { Refusal } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import type { ReleasePlan } from "@/lib/domain/injects/inject";
import { emptyState } from "@/lib/domain/state";
import { tick } from "@/lib/server/log/commit";

const ground = testDatabase();

const minute = 60_000;

async function readPending(exerciseId: string): Promise<{ type: string; subjectId: string; dueAt: number }[]> {
  const where = { exerciseId, firedAt: null };
  const rows = await ground.db.prisma.dueEvent.findMany({ where, orderBy: [{ dueAt: "asc" }, { place: "asc" }] });
  return rows.map(({ type, subjectId, dueAt }) => ({ type, subjectId, dueAt: dueAt.getTime() }));
}

async function readLog({ id }: TestExercise): Promise<LoggedEvent[]> {
  return (await readWholeLog(ground.db, id)).map(({ event }) => event);
}

/** One process or several notice what is due, or none does for a while, as after a restart. */
async function letTimePass(game: TestExercise, random: Random): Promise<void> {
  game.clock.now += random.below(20) * minute + random.below(1_000);
  const ticks = Array.from({ length: random.below(4) }, () => tick(game.slug, { db: ground.db, now: game.clock.now }));
  await Promise.all(ticks);
}

async function meddle(game: TestExercise, random: Random): Promise<void> {
  const { rounds, injects } = fold(await readLog(game));
  const roundId = random.pick(rounds)!.id;
  const byMs = (1 + random.below(30)) * minute;
  const laterAt = (rounds.at(-1)?.closesAt ?? 0) + random.below(60) * minute;
  const offsetMs = (random.below(120) - 60) * minute;
  const plan = random.pick<ReleasePlan>([
    { kind: "time", at: laterAt },
    { kind: "round", roundId, edge: random.isOnceIn(2) ? "opens" : "closes", offsetMs },
    { kind: "silence", forMs: byMs },
    { kind: "reserve" },
  ])!;
  const injectId = random.pick(Object.keys(injects)) ?? randomUUID();
  const planInject: Played = { type: "plan-inject", content: injectContent(), plan };
  const commands: Played[] = [
    planInject,
    planInject,
    planInject,
    { type: "revise-inject", injectId, changes: {}, plan },
    { type: "release-inject", injectId },
    { type: "extend-round", roundId, byMs: random.isOnceIn(3) ? -byMs : byMs, alone: random.isOnceIn(2) },
    { type: "advance-round", roundId },
    { type: "start-round", roundId },
    { type: "reopen-round", roundId, byMs },
    { type: "reschedule-round", roundId, opensAt: laterAt, lengthMs: byMs, alone: random.isOnceIn(2) },
  ];
  await game.play(game.organizer, random.pick(commands)!).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}

/** Stops the clock for a while, in which all try to make it go, and sees that all that was to come moved by it. */
async function pause(game: TestExercise, random: Random): Promise<void> {
  await game.play(game.organizer, { type: "pause-exercise" });
  const before = await readPending(game.id);
  const pausedAt = game.clock.now;
  await letTimePass(game, random);
  expect(await readPending(game.id), "nothing happens in a pause").toEqual(before);
  await game.play(game.organizer, { type: "resume-exercise" });
  const by = game.clock.now - pausedAt;
  expect(await readPending(game.id)).toEqual(before.map((pending) => ({ ...pending, dueAt: pending.dueAt + by })));
}

const isNoWarning = ({ type }: { type: string }): boolean => type !== "round.ends-soon";

/** Each round opens and closes in turn, each by the clock never early and in the order in which it was due. */
function expectOnceAndInOrder(events: LoggedEvent[]): void {
  let latest = 0;
  const phases = new Map<string, string>();
  for (const event of events) {
    if (event.type === "round.reopened") {
      phases.set(event.payload.roundId, "round.opened");
      if (event.payload.interruptedId) phases.set(event.payload.interruptedId, "planned");
    }
    if (event.type !== "round.opened" && event.type !== "round.closed") continue;
    const { roundId, dueAt } = event.payload;
    expect(phases.get(roundId) ?? "planned", `${event.type} follows`).toBe(
      event.type === "round.opened" ? "planned" : "round.opened",
    );
    phases.set(roundId, event.type);
    expect(event.at, "never early").toBeGreaterThanOrEqual(dueAt);
    expect(dueAt, "in order").toBeGreaterThanOrEqual(latest);
    latest = dueAt;
  }
}

/**
 * Every end is warned of once, while its round is open and not before it is near; and by whoever comes
 * then, whatever they came for. Answers how many warnings there were.
 */
function expectWarnedOnce(events: LoggedEvent[]): number {
  const ends = new Set<string>();
  let state = emptyState;
  let before: LoggedEvent | undefined;
  for (const event of events) {
    const { rounds, exercise } = state;
    if (event.type === "round.ends-soon") {
      const { roundId, dueAt } = event.payload;
      const round = rounds.find(({ id }) => id === roundId)!;
      expect(round.phase).toBe("open");
      expect(dueAt).toBe(endsSoonAt(round));
      expect(event.at, "never early").toBeGreaterThanOrEqual(dueAt);
      expect(event.at, "never when it is over").toBeLessThan(round.closesAt!);
      expect(ends.has(`${roundId} ${round.closesAt}`), "once").toBe(false);
      ends.add(`${roundId} ${round.closesAt}`);
    }
    const isFirstOfCommand = event.by !== null && (before?.by === null || before?.at !== event.at);
    if (isFirstOfCommand && exercise.pausedAt === null) {
      const open = rounds.filter(({ phase }) => phase === "open");
      const isNear = (at: number | null): boolean => at !== null && at <= event.at;
      for (const round of open) expect(isNear(endsSoonAt(round)) && round.warnedEnd !== round.closesAt).toBe(false);
    }
    state = evolve(state, event);
    before = event;
  }
  return ends.size;
}

/** No inject arrives twice, and those that do have the numbers of their order. */
function expectReleasedOnce(events: LoggedEvent[]): void {
  const releases = events.flatMap((event) => (event.type === "inject.released" ? [event.payload] : []));
  expect(new Set(releases.map(({ injectId }) => injectId)).size).toBe(releases.length);
  expect(releases.map(({ number }) => number)).toEqual(releases.map((_, place) => place + 1));
}

it.each([1, 2, 3, 4, 5, 6])(
  "whatever is done to the clock, all that is due happens once and in order (seed %i)",
  async (seed) => {
    const random = createRandom(seed);
    const rounds = planRounds().map((round) => ({ ...round, lengthMs: (1 + random.below(90)) * minute }));
    const game = await createTestExercise(ground.db, { rounds });
    await game.play(game.organizer, { type: "open-exercise" });
    for (let step = 0; step < 40; step += 1) {
      await letTimePass(game, random);
      if (random.isOnceIn(4)) await pause(game, random);
      else await meddle(game, random);
    }
    game.clock.now += 10_000 * minute;
    await Promise.all([1, 2, 3].map(() => tick(game.slug, { db: ground.db, now: game.clock.now })));

    expect(await readPending(game.id), "nothing is left").toEqual([]);
    const events = await readLog(game);
    expectOnceAndInOrder(events);
    expectReleasedOnce(events);
    expect(expectWarnedOnce(events)).toBeGreaterThan(0);
    expect(fold(events).rounds.every(({ phase }) => phase === "closed")).toBe(true);
    const byTheClock = events.filter(({ by }) => by === null);
    const fired = await ground.db.prisma.dueEvent.findMany({ where: { exerciseId: game.id }, orderBy: { id: "asc" } });
    const typesOf = (list: { type: string }[]) => list.filter(isNoWarning).map(({ type }) => type);
    expect(typesOf(fired).toSorted()).toEqual(typesOf(byTheClock).toSorted());
    expect(
      fired.every(({ firedAt, dueAt }) => firedAt! >= dueAt),
      "never early",
    ).toBe(true);
  },
);
