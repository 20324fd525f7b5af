import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { Id } from "@/lib/domain/primitives";

const ground = testDatabase();
let game: TestExercise;
let first: Id;
let second: Id;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  [first, second] = [randomUUID(), randomUUID()];
  for (const id of [first, second]) {
    await game.play(game.other, { id, type: "submit-option", content: optionContent({ title: `Option ${id}` }) });
  }
});

const thread = (id: Id) => ({ kind: "option" as const, id });
const post = (player: Player, optionId: Id, id = randomUUID()) =>
  game.play(player, {
    ...{ id, type: "post-comment", subject: { ...thread(optionId), facet: null } },
    ...{ parentId: null, kind: null, body: "And then?" },
  });

describe("a locked thread", () => {
  it("takes no comment, edit or reaction but from staff, until it is unlocked", async () => {
    const commentId = randomUUID();
    await post(game.analyst, first, commentId);
    await game.play(game.moderator, { type: "lock-thread", subject: thread(first), reason: "Enough." });
    await expectRefusal(post(game.analyst, first), "locked");
    await expectRefusal(game.play(game.analyst, { type: "edit-comment", commentId, body: "And now?" }), "locked");
    const reacted = { type: "react-to-comment", commentId, reaction: "agree", isOn: true } as const;
    await expectRefusal(game.play(game.other, reacted), "locked");
    expect((await post(game.moderator, first)).events).toHaveLength(1);
    expect((await post(game.analyst, second)).events).toHaveLength(1);
    await game.play(game.organizer, { type: "unlock-thread", subject: thread(first) });
    expect((await post(game.analyst, first)).events).toHaveLength(1);
    await expectLogEqualsTables(ground.db, game.id);
  });
});

describe("slow mode", () => {
  it("in one thread lets a member comment there once in that time, and staff as they like", async () => {
    await game.play(game.moderator, { type: "set-slow-mode", subject: thread(first), seconds: 60 });
    await post(game.analyst, first);
    game.clock.now += 20_500;
    await expect(post(game.analyst, first)).rejects.toMatchObject({ code: "too-soon", retryAfterSeconds: 40 });
    expect((await post(game.analyst, second)).events).toHaveLength(1);
    expect((await post(game.other, first)).events).toHaveLength(1);
    await post(game.moderator, first);
    expect((await post(game.moderator, first)).events).toHaveLength(1);
    game.clock.now += 39_500;
    expect((await post(game.analyst, first)).events).toHaveLength(1);
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("in all threads counts what was said anywhere, and ends when it is ended", async () => {
    await game.play(game.organizer, { type: "set-slow-mode", subject: null, seconds: 30 });
    await post(game.analyst, first);
    await expectRefusal(post(game.analyst, second), "too-soon");
    await game.play(game.organizer, { type: "set-slow-mode", subject: null, seconds: null });
    expect((await post(game.analyst, second)).events).toHaveLength(1);
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("answers a comment that is sent again as it did the first time", async () => {
    await game.play(game.moderator, { type: "set-slow-mode", subject: null, seconds: 60 });
    const id = randomUUID();
    const sent = await post(game.analyst, first, id);
    expect(await post(game.analyst, first, id)).toStrictEqual(sent);
  });
});
