import { expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { listActs } from "./list-acts";

const ground = testDatabase();

it("lists what organizers did, the latest first, and neither what the clock nor what others did", async () => {
  const game = await createTestExercise(ground.db);
  await game.playTo("propose");
  await game.play(game.analyst, { type: "submit-option", content: optionContent() });
  await game.play(game.organizer, { type: "pause-exercise" });
  const { acts, next } = await listActs(game.id, null);
  expect(next).toBeNull();
  expect(acts[0]).toMatchObject({ type: "exercise.paused", by: game.organizer.memberId });
  expect(acts.at(-1)).toMatchObject({ type: "exercise.created" });
  expect(acts.every(({ by }) => by === game.organizer.memberId)).toBe(true);
  const log = (await readWholeLog(ground.db, game.id)).map(({ event }) => event);
  const expected = log.filter(({ by, type }) => by === game.organizer.memberId && type !== "member.joined");
  expect(acts).toEqual(expected.toReversed());
});

it("goes on a page at a time", async () => {
  const game = await createTestExercise(ground.db);
  for (let count = 0; count < 60; count += 1) {
    await game.play(game.organizer, { type: "frame-exercise", changes: { title: `Title ${count}` } });
  }
  const first = await listActs(game.id, null);
  const second = await listActs(game.id, first.next);
  expect(first.acts).toHaveLength(50);
  expect(second.next).toBeNull();
  const seqs = [...first.acts, ...second.acts].map(({ seq }) => seq);
  expect(seqs).toEqual([...new Set(seqs)].toSorted((a, b) => b - a));
});
