import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, planRounds, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { Analysis } from "@/lib/domain/analysis/analysis";
import type { Viewer } from "@/lib/domain/audience";
import type { Reveals } from "@/lib/domain/rounds/round";
import { makeAnalysis } from "@/lib/server/analysis/make-analysis";
import { tick } from "@/lib/server/log/commit";
import { readOptionResults, readReasons, readResults } from "./read-results";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;
let roundId: string;
let players: Player[];

const viewerOf = ({ memberId, role }: Player): Viewer => ({ kind: "member", memberId, role });
const access = (player: Player) => ({ exerciseId: game.id, viewer: viewerOf(player) });
const reader = () => ({ exerciseId: game.id, viewer: { kind: "reader" as const } });

async function begin(reveals: Reveals): Promise<void> {
  const rounds = planRounds().map((round) => ({ ...round, reveals }));
  game = await createTestExercise(ground.db, { analysts: 4, rounds });
  await game.playTo("propose");
  optionId = randomUUID();
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
  await game.playTo("challenge");
  roundId = game.roundOf("challenge").id;
  players = [game.organizer, game.moderator, game.analyst, game.other, game.observer];
}

async function rateAll(): Promise<void> {
  for (const [at, player] of game.analysts.entries()) {
    const said = { scores: { impact: 2 + at }, placement: { x: at / 10, y: 0 }, reason: `Because of ${9 - at}.` };
    await game.play(player, { type: "rate-option", optionId, ...said });
  }
  const placement = { x: -1, y: -1 };
  await game.play(game.moderator, { type: "rate-option", optionId, scores: { impact: 7 }, placement });
}

async function end(): Promise<void> {
  game.clock.now = game.closesAt("challenge");
  await tick(game.slug, { db: ground.db, now: game.clock.now });
}

async function work(): Promise<void> {
  const client = await ground.db.pool.connect();
  await makeAnalysis(client, { exerciseId: game.id, roundId }).finally(() => client.release());
}

const listJobs = async (): Promise<unknown[]> => {
  const text = "SELECT data FROM pgboss.job WHERE name = 'analysis' AND data->>'roundId' = $1";
  return (await ground.db.pool.query<{ data: unknown }>(text, [roundId])).rows;
};

describe("what a sealed round comes to", () => {
  beforeEach(async () => {
    await begin("at-end");
    await rateAll();
  });

  it("is told to nobody before its end, and has nobody work it out", async () => {
    for (const player of players) {
      expect(await readResults(access(player), roundId)).toEqual({ status: "sealed", roundId });
      expect(await readOptionResults(access(player), roundId, 1)).toEqual({ status: "sealed", roundId });
      await expectRefusal(readReasons(access(player), roundId, 1), "forbidden");
    }
    expect(await listJobs()).toEqual([]);
  });

  it("is worked out at its end, of the analysts alone, and told to all without names", async () => {
    await end();
    expect(await listJobs()).toEqual([{ data: { exerciseId: game.id, roundId } }]);
    expect(await readResults(access(game.observer), roundId)).toEqual({ status: "reckoning", roundId });
    await work();
    for (const viewer of [...players.map(access), reader()]) {
      const results = await readResults(viewer, roundId);
      if (results.status !== "ready") throw new Error(results.status);
      const analysis = Analysis.parse(results.analysis);
      const [option] = analysis.options;
      expect(option).toMatchObject({ optionId, n: 4, placement: { n: 4 } });
      expect(option!.criteria[0]).toMatchObject({ criterionId: "impact", n: 4, summary: { median: 3.5 } });
      expect(results.staffPlaces).toEqual({ [optionId]: { x: -1, y: -1, n: 1 } });
      const text = JSON.stringify(results);
      for (const { memberId } of players) expect(text).not.toContain(memberId);
      expect((await readReasons(viewer, roundId, 1)).reasons).toEqual([6, 7, 8, 9].map((n) => `Because of ${n}.`));
    }
  });

  it("is the same when it is worked out again", async () => {
    await end();
    await work();
    const first = await readResults(reader(), roundId);
    await work();
    expect(await readResults(reader(), roundId)).toEqual({ ...first, madeAt: expect.any(Number) as number });
  });
});

it("of too few is a number alone, reasons neither", async () => {
  await begin("at-end");
  for (const player of game.analysts.slice(0, 2)) {
    const said = { scores: { impact: 2 }, placement: { x: 1, y: 1 }, reason: "I know." };
    await game.play(player, { type: "rate-option", optionId, ...said });
  }
  await end();
  await work();
  const results = await readOptionResults(reader(), roundId, 1);
  if (results.status !== "ready") throw new Error(results.status);
  expect(results.option).toMatchObject({ n: 2, placement: { n: 2, median: null } });
  expect(results.option.criteria.map(({ summary }) => summary)).toEqual([null, null, null, null]);
  expect((await readReasons(reader(), roundId, 1)).reasons).toEqual([]);
});

it("is told after one's own answer, of that option, where the round says so", async () => {
  await begin("after-own");
  await rateAll();
  expect(await readOptionResults(access(game.organizer), roundId, 1)).toMatchObject({ status: "sealed" });
  expect(await readResults(access(game.analyst), roundId)).toMatchObject({ status: "sealed" });
  for (const player of [game.analyst, game.moderator]) {
    expect(await readOptionResults(access(player), roundId, 1)).toMatchObject({ status: "ready", option: { n: 4 } });
  }
});

it("is not told for a reason alone, which is no answer of one's own", async () => {
  await begin("after-own");
  await rateAll();
  await game.play(game.organizer, { type: "rate-option", optionId, reason: "x" });
  expect(await readOptionResults(access(game.organizer), roundId, 1)).toMatchObject({ status: "sealed" });
  await expectRefusal(readReasons(access(game.organizer), roundId, 1), "forbidden");
});

it("has reasons of the crowd, once enough of it have scored", async () => {
  await begin("at-end");
  const said = { scores: { impact: 2 }, reason: "I know." };
  for (const player of [...game.analysts.slice(0, 2), game.moderator]) {
    await game.play(player, { type: "rate-option", optionId, ...said });
  }
  await end();
  expect((await readReasons(reader(), roundId, 1)).reasons).toEqual([]);
});

it("is worked out anew when an answer was taken back meanwhile", async () => {
  await begin("at-once");
  await rateAll();
  await work();
  await ground.db.prisma.analysis.update({ where: { roundId }, data: { madeAt: new Date(Date.now() - 60_000) } });
  await readResults(access(game.observer), roundId);
  expect(await listJobs()).toEqual([]);
  await game.play(game.analyst, { type: "rate-option", optionId });
  await readResults(access(game.observer), roundId);
  expect(await listJobs()).toHaveLength(1);
});

it("is told at once where the round says so, but not to those who are no members", async () => {
  await begin("at-once");
  await rateAll();
  expect(await readOptionResults(access(game.observer), roundId, 1)).toMatchObject({ status: "ready" });
  expect(await readOptionResults(reader(), roundId, 1)).toMatchObject({ status: "sealed" });
  expect(await readResults(access(game.observer), roundId)).toMatchObject({ status: "reckoning" });
  expect(await listJobs()).toHaveLength(1);
});

it("is asked of a round of this exercise in which something is rated", async () => {
  await begin("at-end");
  for (const id of ["nonsense", randomUUID(), game.roundOf("propose").id]) {
    await expectRefusal(readResults(access(game.analyst), id), "not-found");
  }
  await expectRefusal(readOptionResults(access(game.analyst), roundId, 99), "not-found");
});

describe("a round that is opened again", () => {
  const reopen = (name: "propose" | "challenge") =>
    game.play(game.organizer, { type: "reopen-round", roundId: game.roundOf(name).id, byMs: 60_000 });
  const rate = (player: Player) => game.play(player, { type: "rate-option", optionId, scores: { impact: 1 } });

  it.each(["at-end", "after-own"] as const)(
    "takes no more answers where all have seen the rest, %s",
    async (reveals) => {
      await begin(reveals);
      await rateAll();
      await end();
      await work();
      const before = await readResults(reader(), roundId);
      await ground.db.pool.query("DELETE FROM pgboss.job");
      await reopen("challenge");
      await expectRefusal(rate(game.other), "round-closed");
      await game.play(game.organizer, { type: "change-role", memberId: game.analyst.memberId, role: "moderator" });
      await game.play(game.organizer, { type: "advance-round", roundId });
      expect(await readResults(reader(), roundId)).toEqual(before);
      expect(await listJobs()).toEqual([]);
    },
  );

  it("takes more answers where all could be seen at once, and comes to something else then", async () => {
    await begin("at-once");
    await rateAll();
    await end();
    await reopen("challenge");
    await rate(game.other);
    await ground.db.pool.query("DELETE FROM pgboss.job");
    await game.play(game.organizer, { type: "advance-round", roundId });
    expect(await listJobs()).toHaveLength(1);
  });

  it("leaves nothing sealed for ever of the one that it interrupts, when the exercise is closed", async () => {
    await begin("at-end");
    await rateAll();
    await reopen("propose");
    await game.play(game.organizer, { type: "close-exercise" });
    await work();
    expect(await readResults(reader(), roundId)).toMatchObject({ status: "ready" });
    await expectLogEqualsTables(ground.db, game.id);
  });
});

it("counts an answer as the crowd's or as staff's by who gave it, whatever they have become", async () => {
  await begin("at-end");
  await rateAll();
  const role = (player: Player, to: "analyst" | "moderator") =>
    game.play(game.organizer, { type: "change-role", memberId: player.memberId, role: to });
  await role(game.analyst, "moderator");
  await role(game.moderator, "analyst");
  await end();
  await work();
  const results = await readResults(reader(), roundId);
  if (results.status !== "ready") throw new Error(results.status);
  expect(results.analysis.options[0]).toMatchObject({ n: 4 });
  expect(results.staffPlaces).toEqual({ [optionId]: { x: -1, y: -1, n: 1 } });
  expect((await readReasons(reader(), roundId, 1)).reasons).toHaveLength(4);
});
