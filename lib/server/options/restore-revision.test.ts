import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { readThread } from "@/lib/server/discussion/read-thread";
import { getOption } from "./read-option";
import { readRevisions } from "./read-revisions";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  optionId = randomUUID();
  await game.playTo("propose");
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
  for (const [index, title] of ["Second", "Third"].entries()) {
    await game.play(game.analyst, {
      type: "revise-option",
      optionId,
      baseRevision: index + 1,
      changes: { title },
      note: "",
    });
  }
});

const restore = (revision: number, player = game.other) =>
  game.play(player, { type: "restore-revision", optionId, revision, note: "It said more." });

async function settle(revision: number | null): Promise<string> {
  const id = randomUUID();
  const subject = { kind: "option" as const, id: optionId, facet: null };
  await game.play(game.other, { id, type: "post-comment", subject, parentId: null, kind: "ask", body: "Why?" });
  await game.play(game.other, { type: "resolve-comment", commentId: id, revision });
  return id;
}

it("makes the earlier text the latest, and keeps what stood between", async () => {
  await restore(1);
  const revisions = await readRevisions(optionId);
  expect(revisions.map(({ number, restores, content }) => [number, restores, content.title])).toEqual([
    [1, null, "State investment"],
    [2, null, "Second"],
    [3, null, "Third"],
    [4, 1, "State investment"],
  ]);
  expect(await getOption(game.id, 1)).toMatchObject({ ...optionContent(), contributorIds: [game.other.memberId] });
  await expectRefusal(restore(4), "stale");
  await expectRefusal(restore(9), "not-found");
});

it("opens again what the revisions that are undone had settled, and nothing else", async () => {
  const [byFirst, bySecond, byThird, byNone] = [await settle(1), await settle(2), await settle(3), await settle(null)];
  const { events } = await restore(2);
  expect(events.map(({ type }) => type)).toEqual(["option.revised", "comment.reopened"]);
  const { comments } = await readThread(game.id, { kind: "reader" }, optionId);
  const isSettled = [byFirst, bySecond, byThird, byNone].map((id) => comments[id]?.resolution !== null);
  expect(isSettled).toEqual([true, true, false, true]);
});
