import { expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour } from "@/test/exercise";
import { tick } from "@/lib/server/log/commit";
import { listNotices } from "./list-notices";

const given = testDatabase();
const minute = 60_000;

async function open() {
  const game = await createTestExercise(given.db);
  await game.playTo("propose");
  const tickAt = async (now: number) => void (await tick(game.slug, { db: given.db, now }));
  const warnings = async () => {
    const { notices } = await listNotices(game.analyst.memberId, { unseen: false, limit: 200 });
    return notices.filter(({ kind }) => kind === "round-ends");
  };
  return { game, tickAt, warnings };
}

it("tells every member of a round's end once, with an eighth of it left", async () => {
  const { game, tickAt, warnings } = await open();
  const end = game.closesAt("propose");
  await tickAt(end - hour / 8 - 1);
  expect(await warnings()).toEqual([]);
  await Promise.all([tickAt(end - hour / 8), tickAt(end - hour / 8), tickAt(end - hour / 8)]);
  await tickAt(end - 1);
  expect(await warnings()).toMatchObject([{ occasion: "round.ends-soon", roundName: "propose", byId: null }]);
  expect(await given.db.prisma.notice.count({ where: { exerciseId: game.id, kind: "round-ends" } })).toBe(5);
});

it("tells of an end that was put off when it comes near again, and no more of the one that was not", async () => {
  const { game, tickAt, warnings } = await open();
  const end = game.closesAt("propose");
  await tickAt(end - minute);
  const [first] = await warnings();
  game.clock.now = end - minute;
  await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: hour });
  await tickAt(end - minute);
  expect((await warnings()).map(({ id }) => id)).toEqual([first!.id]);
  await tickAt(end + hour - minute);
  const [second, ...others] = await warnings();
  expect(others).toEqual([]);
  expect(second!.id).not.toBe(first!.id);
});

it("does not tell again of an end that a pause, or a moment more, leaves near", async () => {
  const { game, tickAt, warnings } = await open();
  const end = game.closesAt("propose");
  await tickAt(end - minute);
  game.clock.now = end - minute;
  await game.play(game.organizer, { type: "pause-exercise" });
  game.clock.now += hour;
  await game.play(game.organizer, { type: "resume-exercise" });
  await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: minute });
  await tickAt(game.clock.now + minute);
  expect(await warnings()).toHaveLength(1);
});

it("tells nobody while the clock stands", async () => {
  const { game, tickAt, warnings } = await open();
  await game.play(game.organizer, { type: "pause-exercise" });
  await tickAt(game.closesAt("propose") - minute);
  expect(await warnings()).toEqual([]);
});

it("tells nobody who comes only when the round has ended", async () => {
  const { game, tickAt, warnings } = await open();
  await tickAt(game.closesAt("propose"));
  expect(await warnings()).toEqual([]);
});
