import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, planRounds, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { readWholeLog } from "@/test/log-equals-tables";
import { tick } from "@/lib/server/log/execute";
import { toRound } from "./rows";

const ground = testDatabase();

async function readTimes({ id, opensAt }: TestExercise): Promise<[string, number, number, string][]> {
  const rows = await ground.db.prisma.round.findMany({ where: { exerciseId: id }, orderBy: { position: "asc" } });
  const start = opensAt("brief");
  const hours = (instant: number | null) => ((instant ?? Number.NaN) - start) / hour;
  return rows.map(toRound).map((round) => [round.name, hours(round.opensAt), hours(round.closesAt), round.phase]);
}

describe("opening", () => {
  it("begins the first round now, and times the others", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("brief");
    expect(await readTimes(game)).toEqual([
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
    expect(await readTimes(game)).toEqual([
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
    expect((await readTimes(game)).map(([, , , phase]) => phase)).toEqual([
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
    expect((await readTimes(game)).map(([, opens, closes]) => [opens, closes])).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe("extending", () => {
  it("moves the deadline and all that follows it", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: hour / 2 });
    expect((await readTimes(game)).map(([, opens, closes]) => [opens, closes])).toEqual([
      [0, 1],
      [1, 2.5],
      [2.5, 3.5],
      [3.5, 4.5],
      [4.5, 5.5],
    ]);
    const submission = { type: "submit-option" as const, content: optionContent() };
    const deadline = game.closesAt("propose") + hour / 2;
    expect((await game.playAt(deadline - 1, game.analyst, submission)).events).toHaveLength(1);
    await expectRefusal(game.playAt(deadline, game.analyst, submission), "round-closed");
  });

  it("comes too late at the deadline", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now = game.closesAt("propose");
    const extend = { type: "extend-round" as const, roundId: game.roundOf("propose").id, byMs: hour };
    await expectRefusal(game.play(game.organizer, extend), "round-closed");
  });

  it("takes from one second to thirty days at a time", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    const roundId = game.roundOf("propose").id;
    for (const byMs of [0, 999, -999, 1_000.5, 30 * 24 * hour + 1, -30 * 24 * hour - 1, Number.NaN]) {
      await expectRefusal(game.play(game.organizer, { type: "extend-round", roundId, byMs }), "invalid");
    }
    await game.play(game.organizer, { type: "extend-round", roundId, byMs: 30 * 24 * hour });
  });
});

describe("making a round shorter, or one alone longer", () => {
  it("moves what follows forward, and never ends a round in the past", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now += hour / 2;
    const roundId = game.roundOf("propose").id;
    await expectRefusal(game.play(game.organizer, { type: "extend-round", roundId, byMs: -hour / 2 }), "invalid");
    await game.play(game.organizer, { type: "extend-round", roundId, byMs: -hour / 4 });
    expect((await readTimes(game)).map(([, opens, closes]) => [opens, closes]).slice(1, 3)).toEqual([
      [1, 1.75],
      [1.75, 2.75],
    ]);
  });

  it("takes it from the next round alone, as long as something is left of that", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    const roundId = game.roundOf("propose").id;
    const extend = (byMs: number) => game.play(game.organizer, { type: "extend-round", roundId, byMs, alone: true });
    await expectRefusal(extend(hour), "invalid");
    await extend(hour / 2);
    expect((await readTimes(game)).map(([, opens, closes]) => [opens, closes]).slice(1)).toEqual([
      [1, 2.5],
      [2.5, 3],
      [3, 4],
      [4, 5],
    ]);
  });
});

describe("reopening", () => {
  it("opens the round again that ended last, and lets what was open go on after it", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("challenge");
    game.clock.now += hour / 4;
    const reopen = (name: "brief" | "propose") =>
      game.play(game.organizer, { type: "reopen-round", roundId: game.roundOf(name).id, byMs: hour / 2 });
    await expectRefusal(reopen("brief"), "round-closed");
    await reopen("propose");
    expect((await readTimes(game)).slice(1)).toEqual([
      ["propose", 1, 2.75, "open"],
      ["challenge", 2.75, 3.5, "planned"],
      ["bundle", 3.5, 4.5, "planned"],
      ["conclude", 4.5, 5.5, "planned"],
    ]);
    await game.play(game.analyst, { type: "submit-option", content: optionContent() });
    game.clock.now += hour / 2;
    await tick(game.slug, { db: ground.db, now: game.clock.now });
    expect((await readTimes(game)).map(([, , , phase]) => phase)).toEqual([
      "closed",
      "closed",
      "open",
      "planned",
      "planned",
    ]);
    await expectRefusal(
      game.play(game.organizer, { type: "reopen-round", roundId: randomUUID(), byMs: hour }),
      "not-found",
    );
  });

  it("takes the last one back after all were over", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("conclude");
    game.clock.now = game.closesAt("conclude") + hour;
    const roundId = game.roundOf("conclude").id;
    await game.play(game.organizer, { type: "reopen-round", roundId, byMs: hour });
    expect((await readTimes(game)).at(-1)).toEqual(["conclude", 4, 7, "open"]);
  });
});

describe("pausing", () => {
  const submission = { type: "submit-option" as const, content: optionContent() };

  it("stops the clock: nothing is permitted and nothing falls due until it goes on, later by the pause", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now += hour / 2;
    await game.play(game.organizer, { type: "pause-exercise" });
    const refusal = await expectRefusal(game.play(game.analyst, submission), "round-closed");
    expect(refusal.message).toContain("paused");

    game.clock.now += 3 * hour;
    expect((await tick(game.slug, { db: ground.db, now: game.clock.now })).events).toEqual([]);
    const { events } = await game.play(game.organizer, { type: "resume-exercise" });
    expect(events.map(({ type }) => type)).toEqual(["exercise.resumed"]);
    expect(await readTimes(game)).toEqual([
      ["brief", 0, 1, "closed"],
      ["propose", 1, 5, "open"],
      ["challenge", 5, 6, "planned"],
      ["bundle", 6, 7, "planned"],
      ["conclude", 7, 8, "planned"],
    ]);
    await game.play(game.analyst, submission);
  });

  it("twice pauses once, and what does not stand need not go on", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    expect((await game.play(game.organizer, { type: "resume-exercise" })).events).toEqual([]);
    await game.play(game.organizer, { type: "pause-exercise" });
    game.clock.now += hour;
    expect((await game.play(game.organizer, { type: "pause-exercise" })).events).toEqual([]);
    game.clock.now += hour;
    await game.play(game.organizer, { type: "resume-exercise" });
    expect((await readTimes(game))[1]).toEqual(["propose", 1, 4, "open"]);
  });

  it("does not hide a deadline that had passed before", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now = game.closesAt("propose") + 1_000;
    const { seq } = await game.play(game.organizer, { type: "pause-exercise" });
    const log = await readWholeLog(ground.db, game.id);
    expect(log.slice(seq - 3).map(({ event }) => event.type)).toEqual([
      "round.closed",
      "round.opened",
      "exercise.paused",
    ]);
  });

  it("lets the organizer extend and advance meanwhile, by the clock that stands", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    game.clock.now += hour / 2;
    await game.play(game.organizer, { type: "pause-exercise" });
    game.clock.now += 10 * hour;
    await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: hour });
    await game.play(game.organizer, { type: "advance-round", roundId: game.roundOf("propose").id });
    expect((await readTimes(game)).slice(1, 3)).toEqual([
      ["propose", 1, 1.5, "closed"],
      ["challenge", 1.5, 2.5, "open"],
    ]);
    await game.play(game.organizer, { type: "resume-exercise" });
    expect((await readTimes(game)).slice(1, 4)).toEqual([
      ["propose", 1, 1.5, "closed"],
      ["challenge", 1.5, 12.5, "open"],
      ["bundle", 12.5, 13.5, "planned"],
    ]);
  });

  it("ends with the exercise", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, { type: "pause-exercise" });
    game.clock.now += hour;
    await game.play(game.organizer, { type: "close-exercise" });
    expect((await readTimes(game))[1]).toEqual(["propose", 1, 2, "closed"]);
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
    expect(await readTimes(game)).toEqual([["All at once", 0, 2, "open"]]);
  });

  it("overwrites no plan that came in between", async () => {
    const game = await createTestExercise(ground.db);
    const base = game.rounds;
    const plan = (name: string) => ({ type: "plan-rounds" as const, rounds: [{ ...base[0]!, name }], base });
    await game.play(game.organizer, plan("Mine"));
    await expectRefusal(game.play(game.organizer, plan("Theirs")), "stale");
    expect(await readTimes(game)).toHaveLength(1);
  });

  it("keeps the ids of rounds that stay, in any order", async () => {
    const game = await createTestExercise(ground.db);
    const rounds = game.rounds.toReversed();
    await game.play(game.organizer, { type: "plan-rounds", rounds });
    const names = (await readTimes(game)).map(([name]) => name);
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
    expect((await readTimes(game)).slice(0, 2)).toEqual([
      ["brief", 0, 1, "closed"],
      ["propose", 1, 1.5, "closed"],
    ]);
    expect((await readTimes(game)).slice(2)).toEqual(
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
