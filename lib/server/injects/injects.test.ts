import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { injectContent, optionContent, splitTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, type Stage, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { ReleasePlan } from "@/lib/domain/injects/inject";
import { tick } from "@/lib/server/log/commit";

const ground = testDatabase();

const minute = 60_000;

async function gameWith(stage: Stage, plan: ReleasePlan): Promise<{ game: TestExercise; injectId: string }> {
  const game = await createTestExercise(ground.db);
  await game.playTo(stage);
  const injectId = await planned(game, plan);
  return { game, injectId };
}

async function planned(game: TestExercise, plan: ReleasePlan, title = "The harvest fails"): Promise<string> {
  const id = randomUUID();
  await game.play(game.organizer, { id, type: "plan-inject", content: injectContent({ title }), plan });
  return id;
}

/** When each inject arrived, in ms since the exercise began, and why. */
async function readReleases(game: TestExercise): Promise<[number, string][]> {
  const events = (await readWholeLog(ground.db, game.id)).map(({ event }) => event);
  return events.flatMap((event) =>
    event.type === "inject.released" ? [[event.at - game.opensAt("brief"), event.payload.reason]] : [],
  );
}

const tickAt = async (game: TestExercise, sinceOpening: number): Promise<void> => {
  game.clock.now = game.opensAt("brief") + sinceOpening;
  await tick(game.slug, { db: ground.db, now: game.clock.now });
};

describe("an inject arrives by itself", () => {
  it("at its moment, not before, and at once when nobody looked then", async () => {
    const game = await createTestExercise(ground.db);
    await planned(game, { kind: "time", at: game.opensAt("brief") + 10 * minute });
    await planned(game, { kind: "time", at: game.opensAt("brief") + 20 * minute });
    await game.playTo("brief");
    await tickAt(game, 10 * minute - 1);
    expect(await readReleases(game)).toEqual([]);
    await tickAt(game, 10 * minute);
    await tickAt(game, 11 * minute);
    await tickAt(game, 50 * minute);
    expect(await readReleases(game)).toEqual([
      [10 * minute, "time"],
      [50 * minute, "time"],
    ]);
  });

  it.each([
    ["opens", 5 * minute, 65 * minute],
    ["closes", -5 * minute, 115 * minute],
    ["closes", 5 * minute, 125 * minute],
  ] as const)("when a round %s, %i ms later", async (edge, offsetMs, expected) => {
    const game = await createTestExercise(ground.db);
    await planned(game, { kind: "round", roundId: game.roundOf("propose").id, edge, offsetMs });
    await game.playTo("brief");
    await tickAt(game, expected - 1);
    expect(await readReleases(game)).toEqual([]);
    await tickAt(game, expected);
    expect(await readReleases(game)).toEqual([[expected, "time"]]);
  });

  it("moves with the round it hangs on, whether extended, advanced or moved", async () => {
    const game = await createTestExercise(ground.db);
    const propose = game.roundOf("propose").id;
    await planned(game, { kind: "round", roundId: propose, edge: "closes", offsetMs: -10 * minute });
    await game.playTo("propose");
    await game.play(game.organizer, { type: "extend-round", roundId: propose, byMs: hour });
    await tickAt(game, 170 * minute - 1);
    expect(await readReleases(game)).toEqual([]);
    await game.play(game.organizer, { type: "advance-round", roundId: propose });
    await tickAt(game, 170 * minute);
    expect(await readReleases(game)).toEqual([[170 * minute, "time"]]);
  });

  it("with the option that was waited for", async () => {
    const { game } = await gameWith("propose", { kind: "options", count: 2 });
    const submission = { type: "submit-option" as const, content: optionContent() };
    await game.play(game.analyst, submission);
    expect(await readReleases(game)).toEqual([]);
    const { events } = await game.play(game.other, submission);
    expect(events.map(({ type }) => type)).toEqual(["option.submitted"]);
    expect(await readReleases(game)).toEqual([[hour, "options"]]);
    await game.play(game.other, submission);
    expect(await readReleases(game)).toHaveLength(1);
  });

  it("with the option that was waited for, to which the parts of one that is split do not count", async () => {
    const { game } = await gameWith("propose", { kind: "options", count: 2 });
    const optionId = randomUUID();
    await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
    await game.play(game.moderator, { type: "split-option", optionId, ...splitTexts() });
    expect(await readReleases(game)).toEqual([]);
    await game.play(game.other, { type: "submit-option", content: optionContent() });
    expect(await readReleases(game)).toHaveLength(1);
  });

  it("after a silence, which every contribution and every pause breaks or stops", async () => {
    const { game } = await gameWith("propose", { kind: "silence", forMs: 10 * minute });
    await tickAt(game, 65 * minute);
    await game.play(game.analyst, { type: "submit-option", content: optionContent() });
    await tickAt(game, 74 * minute);
    await game.play(game.organizer, { type: "pause-exercise" });
    await tickAt(game, 90 * minute);
    await game.play(game.organizer, { type: "resume-exercise" });
    await tickAt(game, 91 * minute - 1);
    expect(await readReleases(game)).toEqual([]);
    await tickAt(game, 91 * minute);
    expect(await readReleases(game)).toEqual([[91 * minute, "time"]]);
  });

  it("and in a pause stays where it is; the first after it comes later by its length", async () => {
    const { game } = await gameWith("propose", { kind: "reserve" });
    await planned(game, { kind: "time", at: game.clock.now + 10 * minute });
    await tickAt(game, 65 * minute);
    await game.play(game.organizer, { type: "pause-exercise" });
    await tickAt(game, 200 * minute);
    await game.play(game.organizer, { type: "resume-exercise" });
    await tickAt(game, 205 * minute - 1);
    expect(await readReleases(game)).toEqual([]);
    await tickAt(game, 205 * minute);
    expect(await readReleases(game)).toEqual([[205 * minute, "time"]]);
  });
});

describe("an inject is released by hand", () => {
  it("at once, also in a pause, once, and numbered in the order of arrival", async () => {
    const { game, injectId } = await gameWith("propose", { kind: "time", at: 9_000_000_000_000 });
    await game.play(game.organizer, { type: "pause-exercise" });
    await tickAt(game, 70 * minute);
    const { events } = await game.play(game.organizer, { type: "release-inject", injectId });
    expect(events).toMatchObject([{ type: "inject.released", payload: { injectId, number: 1, reason: "hand" } }]);
    await expectRefusal(game.play(game.organizer, { type: "release-inject", injectId }), "stale");
    await expectRefusal(game.play(game.organizer, { type: "remove-inject", injectId }), "stale");
    const second = await planned(game, { kind: "reserve" });
    const answer = await game.play(game.organizer, { type: "release-inject", injectId: second });
    expect(answer.events).toMatchObject([{ payload: { number: 2 } }]);
  });

  it("in the same moment in which others fall due, and each has a number of its own", async () => {
    const { game } = await gameWith("propose", { kind: "time", at: Date.UTC(2026, 0, 5, 9) + 70 * minute });
    await planned(game, { kind: "time", at: game.clock.now + 10 * minute });
    await planned(game, { kind: "options", count: 1 });
    const third = await planned(game, { kind: "reserve" });
    game.clock.now += 10 * minute;
    await game.play(game.organizer, { type: "release-inject", injectId: third });
    await game.play(game.analyst, { type: "submit-option", content: optionContent() });
    const rows = await ground.db.prisma.inject.findMany({ where: { exerciseId: game.id } });
    expect(rows.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4]);
  });
});

describe("the plan of an inject", () => {
  it("is changed and removed until it is out; a text that is mended stays due when it was", async () => {
    const { game, injectId } = await gameWith("propose", { kind: "silence", forMs: 10 * minute });
    const dueAt = async () => (await ground.db.prisma.inject.findUniqueOrThrow({ where: { id: injectId } })).dueAt;
    const before = await dueAt();
    game.clock.now += minute;
    await game.play(game.organizer, { type: "revise-inject", injectId, changes: { title: "Rain" } });
    expect(await dueAt()).toEqual(before);
    await game.play(game.organizer, { type: "revise-inject", injectId, changes: {}, plan: { kind: "reserve" } });
    expect(await dueAt()).toBeNull();
    await game.play(game.organizer, { type: "remove-inject", injectId });
    await expectRefusal(game.play(game.organizer, { type: "release-inject", injectId }), "not-found");
  });

  it("names desks and rounds that exist, and a moment to come", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    const content = injectContent();
    const plan = (changes: object) =>
      game.play(game.organizer, { type: "plan-inject", content, plan: { kind: "reserve" }, ...changes });
    await expectRefusal(plan({ content: { ...content, desks: ["nobody"] } }), "invalid");
    await expectRefusal(
      plan({ plan: { kind: "round", roundId: randomUUID(), edge: "opens", offsetMs: 0 } }),
      "invalid",
    );
    await expectRefusal(plan({ plan: { kind: "time", at: game.clock.now } }), "invalid");
    await expectRefusal(plan({ content: { ...content, body: "x".repeat(10_001) } }), "invalid");
  });

  it("made in a pause is meant as if the clock went on at once", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, { type: "pause-exercise" });
    game.clock.now += 30 * minute;
    await planned(game, { kind: "time", at: game.clock.now + 10 * minute });
    await game.play(game.organizer, { type: "resume-exercise" });
    await tickAt(game, 100 * minute - 1);
    expect(await readReleases(game)).toEqual([]);
    await tickAt(game, 100 * minute);
    expect(await readReleases(game)).toHaveLength(1);
  });

  it("ends with the exercise", async () => {
    const { game } = await gameWith("propose", { kind: "time", at: Date.UTC(2026, 0, 5, 12) });
    await game.play(game.organizer, { type: "close-exercise" });
    await tickAt(game, 10 * hour);
    expect(await readReleases(game)).toEqual([]);
  });
});
