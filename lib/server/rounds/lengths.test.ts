import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { readHours, readTimes } from "@/test/round-times";
import { tick } from "@/lib/server/log/commit";

const ground = testDatabase();

describe("extending", () => {
  it("moves the deadline and all that follows it", async () => {
    const game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: hour / 2 });
    expect(await readHours(ground.db, game)).toEqual([
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
    expect((await readHours(ground.db, game)).slice(1, 3)).toEqual([
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
    expect((await readHours(ground.db, game)).slice(1)).toEqual([
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
    expect((await readTimes(ground.db, game)).slice(1)).toEqual([
      ["propose", 1, 2.75, "open"],
      ["challenge", 2.75, 3.5, "planned"],
      ["bundle", 3.5, 4.5, "planned"],
      ["conclude", 4.5, 5.5, "planned"],
    ]);
    await game.play(game.analyst, { type: "submit-option", content: optionContent() });
    game.clock.now += hour / 2;
    await tick(game.slug, { db: ground.db, now: game.clock.now });
    expect((await readTimes(ground.db, game)).map(([, , , phase]) => phase)).toEqual([
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
    expect((await readTimes(ground.db, game)).at(-1)).toEqual(["conclude", 4, 7, "open"]);
  });
});
