import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { readTimes } from "@/test/round-times";
import { tick } from "@/lib/server/log/commit";

const ground = testDatabase();

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
    expect(await readTimes(ground.db, game)).toEqual([
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
    expect((await readTimes(ground.db, game))[1]).toEqual(["propose", 1, 4, "open"]);
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
    expect((await readTimes(ground.db, game)).slice(1, 3)).toEqual([
      ["propose", 1, 1.5, "closed"],
      ["challenge", 1.5, 2.5, "open"],
    ]);
    await game.play(game.organizer, { type: "resume-exercise" });
    expect((await readTimes(ground.db, game)).slice(1, 4)).toEqual([
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
    expect((await readTimes(ground.db, game))[1]).toEqual(["propose", 1, 2, "closed"]);
  });
});
