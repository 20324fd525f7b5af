import { expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, hour } from "@/test/exercise";
import { listNotices } from "./list-notices";
import { warnOfEnd } from "./warn-of-ends";

const given = testDatabase();
const minute = 60_000;

async function open() {
  const game = await createTestExercise(given.db);
  await game.playTo("propose");
  const warnAt = (now: number) => warnOfEnd(game.slug, { db: given.db, now });
  const warnings = async () => {
    const { notices } = await listNotices(game.analyst.memberId, { unseen: false, limit: 200 });
    return notices.filter(({ kind }) => kind === "round-ends");
  };
  return { game, warnAt, warnings };
}

it("tells every member of a round's end once, with an eighth of it left", async () => {
  const { game, warnAt, warnings } = await open();
  const end = game.closesAt("propose");
  expect(await warnAt(end - hour / 8 - 1)).toBe(false);
  const told = await Promise.all([warnAt(end - hour / 8), warnAt(end - hour / 8), warnAt(end - 1)]);
  expect(told.filter(Boolean), "whoever notices first").toHaveLength(1);
  expect(await warnings()).toMatchObject([{ occasion: "round.ends-soon", roundName: "propose", byId: null }]);
  expect(await given.db.prisma.notice.count({ where: { exerciseId: game.id, kind: "round-ends" } })).toBe(5);
});

it("tells of an end that was put off when it comes near again, and no more of the one that was not", async () => {
  const { game, warnAt, warnings } = await open();
  const end = game.closesAt("propose");
  await warnAt(end - minute);
  game.clock.now = end - minute;
  await game.play(game.organizer, { type: "extend-round", roundId: game.roundOf("propose").id, byMs: hour });
  expect(await warnAt(end - minute)).toBe(false);
  expect(await warnAt(end + hour - minute)).toBe(true);
  expect(await warnings()).toHaveLength(1);
});

it("tells nobody while the clock stands", async () => {
  const { game, warnAt, warnings } = await open();
  await game.play(game.organizer, { type: "pause-exercise" });
  expect(await warnAt(game.closesAt("propose") - minute)).toBe(false);
  expect(await warnings()).toEqual([]);
});
