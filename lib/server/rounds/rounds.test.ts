import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, planRounds, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { readHours, readTimes } from "@/test/round-times";

const ground = testDatabase();

describe("opening", () => {
  it("begins the first round now, and times the others", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("brief");
    expect(await readTimes(ground.db, game)).toEqual([
      ["brief", 0, 1, "open"],
      ["propose", 1, 2, "planned"],
      ["challenge", 2, 3, "planned"],
      ["bundle", 3, 4, "planned"],
      ["conclude", 4, 5, "planned"],
    ]);
  });
});

describe("advancing", () => {
  it("ends the open round now, and moves the others forward by what was left", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now += hour / 4;
    const roundId = game.roundOf("propose").id;
    await game.play(game.organizer, { type: "advance-round", roundId });
    expect(await readTimes(ground.db, game)).toEqual([
      ["brief", 0, 1, "closed"],
      ["propose", 1, 1.25, "closed"],
      ["challenge", 1.25, 2.25, "open"],
      ["bundle", 2.25, 3.25, "planned"],
      ["conclude", 3.25, 4.25, "planned"],
    ]);
    const refusal = await expectRefusal(game.play(game.organizer, { type: "advance-round", roundId }), "round-closed");
    expect(refusal.message).toContain('"propose"');
    await expectRefusal(game.play(game.analyst, { type: "submit-option", content: optionContent() }), "round-closed");
  });

  it("from the last round leaves none open", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("conclude");
    game.clock.now += 1;
    const { events } = await game.play(game.organizer, { type: "advance-round", roundId: game.roundOf("conclude").id });
    expect(events.map(({ type }) => type)).toEqual(["rounds.rescheduled", "round.closed"]);
    await expectRefusal(
      game.play(game.organizer, { type: "advance-round", roundId: game.roundOf("conclude").id }),
      "round-closed",
    );
  });

  it("twice at once advances once", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now += 1;
    const advance = { type: "advance-round" as const, roundId: game.roundOf("propose").id };
    const outcomes = await Promise.allSettled([game.play(game.organizer, advance), game.play(game.organizer, advance)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await readTimes(ground.db, game)).map(([, , , phase]) => phase)).toEqual([
      "closed",
      "closed",
      "open",
      "planned",
      "planned",
    ]);
  });

  it("in the first moment of a round ends it before it lasted", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, { type: "advance-round", roundId: game.roundOf("propose").id });
    await game.play(game.organizer, { type: "advance-round", roundId: game.roundOf("challenge").id });
    expect(await readHours(ground.db, game)).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe("planning", () => {
  it("replaces the rounds, which the opening then times", async () => {
    const game = await createTestExercise(ground.db);
    const [only] = planRounds();
    await game.play(game.organizer, {
      type: "plan-rounds",
      rounds: [{ ...only!, name: "All at once", lengthMs: 2 * hour }],
    });
    await game.play(game.organizer, { type: "open-exercise" });
    expect(await readTimes(ground.db, game)).toEqual([["All at once", 0, 2, "open"]]);
  });

  it("overwrites no plan that came in between", async () => {
    const game = await createTestExercise(ground.db);
    const base = game.rounds;
    const plan = (name: string) => ({ type: "plan-rounds" as const, rounds: [{ ...base[0]!, name }], base });
    await game.play(game.organizer, plan("Mine"));
    await expectRefusal(game.play(game.organizer, plan("Theirs")), "stale");
    expect(await readTimes(ground.db, game)).toHaveLength(1);
  });

  it("keeps the ids of rounds that stay, in any order", async () => {
    const game = await createTestExercise(ground.db);
    const rounds = game.rounds.toReversed();
    await game.play(game.organizer, { type: "plan-rounds", rounds });
    const names = (await readTimes(ground.db, game)).map(([name]) => name);
    expect(names).toEqual(["conclude", "bundle", "challenge", "propose", "brief"]);
  });

  it("refuses none, too many, twins, and lengths nobody can sit through", async () => {
    const game = await createTestExercise(ground.db);
    const [round] = planRounds();
    const plans = [
      [],
      Array.from({ length: 31 }, () => planRounds()[0]!),
      [round!, round!],
      [{ ...round!, lengthMs: 999 }],
      [{ ...round!, lengthMs: 91 * 24 * hour }],
    ];
    for (const rounds of plans)
      await expectRefusal(game.play(game.organizer, { type: "plan-rounds", rounds }), "invalid");
  });
});

describe("closing", () => {
  it("ends the open round, and what had not begun never does", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now += hour / 2;
    const { events } = await game.play(game.organizer, { type: "close-exercise" });
    expect(events.map(({ type, payload }) => [type, payload])).toEqual([
      ["round.closed", { roundId: game.roundOf("propose").id, dueAt: game.clock.now, reason: "exercise-closed" }],
      ["exercise.closed", {}],
    ]);
    expect((await readTimes(ground.db, game)).slice(0, 2)).toEqual([
      ["brief", 0, 1, "closed"],
      ["propose", 1, 1.5, "closed"],
    ]);
    expect((await readTimes(ground.db, game)).slice(2)).toEqual(
      ["challenge", "bundle", "conclude"].map((name) => [name, Number.NaN, Number.NaN, "planned"]),
    );
    game.clock.now = game.closesAt("conclude");
    expect(
      (await game.play(game.organizer, { type: "revoke-invite", inviteId: (await anyInvite(game)).id })).events,
    ).toHaveLength(1);
  });
});

function anyInvite({ id }: TestExercise) {
  return ground.db.prisma.invite.findFirstOrThrow({ where: { exerciseId: id } });
}
