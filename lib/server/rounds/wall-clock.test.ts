import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour, planRounds, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { readHours, readTimes } from "@/test/round-times";
import { tick } from "@/lib/server/log/commit";
import { toRound } from "./rows";

const ground = testDatabase();

describe("starts by the clock on the wall", () => {
  /** The five rounds, of which the third begins a fixed number of hours after the opening. */
  const withFixedStart = (hours: number) =>
    planRounds().map((round, place) => (place === 2 ? { ...round, startsAt: startOf() + hours * hour } : round));
  const startOf = (): number => Date.UTC(2026, 0, 5, 9);
  const opened = async (hours: number): Promise<TestExercise> => {
    const game = await createTestExercise(ground.db, { rounds: withFixedStart(hours) });
    await game.playTo("brief");
    return game;
  };

  it("wait for their time, or end the round before", async () => {
    expect(await readHours(ground.db, await opened(4))).toEqual([
      [0, 1],
      [1, 2],
      [4, 5],
      [5, 6],
      [6, 7],
    ]);
    expect((await readHours(ground.db, await opened(1.5))).slice(1, 3)).toEqual([
      [1, 1.5],
      [1.5, 2.5],
    ]);
    expect((await readHours(ground.db, await opened(-2))).slice(1, 3)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it("stay where they are when an earlier round ends early, and move with a pause", async () => {
    const game = await opened(4);
    game.clock.now += hour / 2;
    await game.play(game.organizer, { type: "advance-round", roundId: game.roundOf("brief").id });
    expect((await readHours(ground.db, game)).slice(1, 3)).toEqual([
      [0.5, 1.5],
      [4, 5],
    ]);
    await game.play(game.organizer, { type: "pause-exercise" });
    game.clock.now += hour;
    await game.play(game.organizer, { type: "resume-exercise" });
    expect((await readHours(ground.db, game)).slice(1, 3)).toEqual([
      [0.5, 2.5],
      [5, 6],
    ]);
  });

  it("leave a time in which no round is open, that the organizer may cut short", async () => {
    const game = await opened(4);
    game.clock.now += 3 * hour;
    await expectRefusal(game.play(game.analyst, { type: "submit-option", content: optionContent() }), "round-closed");
    const start = (name: "challenge" | "bundle") =>
      game.play(game.organizer, { type: "start-round", roundId: game.roundOf(name).id });
    await expectRefusal(start("bundle"), "round-closed");
    const { events } = await start("challenge");
    expect(events.map(({ type }) => type)).toEqual(["rounds.rescheduled", "round.opened"]);
    expect((await readHours(ground.db, game)).slice(2, 4)).toEqual([
      [3, 4],
      [4, 5],
    ]);
    await expectRefusal(start("challenge"), "round-closed");
  });

  it("may be the first round's: the exercise opens, and waits", async () => {
    const [first, ...others] = planRounds();
    const game = await createTestExercise(ground.db, {
      rounds: [{ ...first!, startsAt: startOf() + hour }, ...others],
    });
    const { events } = await game.play(game.organizer, { type: "open-exercise" });
    expect(events.map(({ type }) => type)).toEqual(["exercise.opened"]);
    game.clock.now += hour;
    await tick(game.slug, { db: ground.db, now: game.clock.now });
    expect((await readTimes(ground.db, game))[0]).toEqual(["brief", 1, 2, "open"]);
  });
});

describe("moving a round that is still to come", () => {
  const move = (game: TestExercise, hours: number, alone = false) =>
    game.play(game.organizer, {
      type: "reschedule-round",
      roundId: game.roundOf("challenge").id,
      opensAt: game.opensAt("brief") + hours * hour,
      lengthMs: 2 * hour,
      alone,
    });

  it("takes those after it along, or leaves them where they are", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await move(game, 5);
    expect((await readHours(ground.db, game)).slice(1)).toEqual([
      [1, 2],
      [5, 7],
      [7, 8],
      [8, 9],
    ]);
    await expectRefusal(move(game, 6, true), "invalid");
    await move(game, 3, true);
    expect((await readTimes(ground.db, game)).map(([, opens]) => opens)).toEqual([0, 1, 3, 7, 8]);
  });

  it("keeps what was planned beside it", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await move(game, 5);
    const rows = await ground.db.prisma.round.findMany({
      where: { exerciseId: game.id },
      orderBy: { position: "asc" },
    });
    const start = game.opensAt("brief");
    expect(rows.map(toRound).map(({ planned }) => (planned!.opensAt - start) / hour)).toEqual([0, 1, 2, 3, 4]);
  });

  it("never into the past, nor into the round before, nor one that has begun", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await expectRefusal(move(game, 0.5), "invalid");
    await expectRefusal(move(game, 1.5), "invalid");
    await game.playTo("challenge");
    await expectRefusal(move(game, 5), "round-closed");
  });
});
