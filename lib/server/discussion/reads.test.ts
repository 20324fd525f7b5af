import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { listReads, markRead } from "./reads";
import { readVersions } from "./read-versions";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  optionId = randomUUID();
  await game.playTo("propose");
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
});

const memberOf = (player: TestExercise["analyst"]) => ({ ...player, exerciseId: game.id });

describe("how far somebody has read", () => {
  it("goes forward only, and is theirs alone", async () => {
    const [mine, theirs] = [memberOf(game.analyst), memberOf(game.other)];
    expect(await markRead(mine, optionId, 3)).toBe(3);
    expect(await markRead(mine, optionId, 5)).toBe(5);
    expect(await markRead(mine, optionId, 4)).toBe(5);
    expect(await listReads(mine)).toEqual({ [optionId]: 5 });
    expect(await listReads(theirs)).toEqual({});
  });

  it("goes no further than what has happened, so that nothing to come is hidden", async () => {
    expect(await markRead(memberOf(game.analyst), optionId, 2_000_000_000)).toBe(await game.readSeq());
  });

  it("is kept for what there is in the exercise, and nothing else", async () => {
    const elsewhere = await createTestExercise(ground.db);
    await expectRefusal(markRead(memberOf(game.analyst), randomUUID(), 1), "not-found");
    await expectRefusal(markRead({ ...elsewhere.analyst, exerciseId: elsewhere.id }, optionId, 1), "not-found");
  });

  it("survives two windows that tell of it at once", async () => {
    const mine = memberOf(game.analyst);
    await Promise.all([4, 2, 6, 1, 5, 3].map((seq) => markRead(mine, optionId, seq)));
    expect(await listReads(mine)).toEqual({ [optionId]: 6 });
  });
});

describe("what a comment has said", () => {
  const write = async (): Promise<string> => {
    const id = randomUUID();
    const subject = { kind: "option" as const, id: optionId, facet: null };
    await game.play(game.analyst, { id, type: "post-comment", subject, parentId: null, kind: null, body: "First." });
    return id;
  };

  it("is all there, in its order, with its times", async () => {
    const commentId = await write();
    const postedAt = game.clock.now;
    game.clock.now += 1_000;
    await game.play(game.analyst, { type: "edit-comment", commentId, body: "Second." });
    expect(await readVersions(game.id, { kind: "reader" }, commentId)).toEqual([
      { seq: expect.any(Number) as number, at: postedAt, body: "First." },
      { seq: await game.readSeq(), at: game.clock.now, body: "Second." },
    ]);
  });

  it("is gone with the comment", async () => {
    const commentId = await write();
    await game.play(game.analyst, { type: "delete-comment", commentId });
    expect(await readVersions(game.id, { kind: "reader" }, commentId)).toEqual([]);
    await expectRefusal(readVersions(game.id, { kind: "reader" }, randomUUID()), "not-found");
  });
});
