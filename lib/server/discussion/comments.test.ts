import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { limits } from "@/lib/domain/primitives";
import { getOption } from "@/lib/server/options/read-revisions";
import { readThread } from "./read-thread";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  optionId = randomUUID();
  await game.playTo("propose");
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
});

type Posting = Extract<Played, { type: "post-comment" }>;

async function post(changes: Partial<Posting> = {}, player = game.analyst): Promise<string> {
  const id = randomUUID();
  const subject = { kind: "option" as const, id: optionId, facet: null };
  await game.play(player, { id, type: "post-comment", subject, parentId: null, kind: null, body: "Why?", ...changes });
  return id;
}

describe("a comment", () => {
  it("joins the thread of its option, and is counted there", async () => {
    const first = await post();
    game.clock.now += 1_000;
    const subject = { kind: "option" as const, id: optionId, facet: "implementation" as const };
    const second = await post(
      { subject, parentId: first, kind: "evidence", body: "See the *map* of PO-12." },
      game.other,
    );
    const { seq, comments } = await readThread(game.id, optionId);
    expect(seq).toBe(await game.readSeq());
    expect(Object.keys(comments)).toEqual([first, second]);
    expect(comments[second]).toEqual({
      id: second,
      subject,
      parentId: first,
      kind: "evidence",
      authorId: game.other.memberId,
      body: "See the *map* of PO-12.",
      postedAt: game.clock.now,
      editedAt: null,
    });
    expect(await getOption(game.id, 1)).toMatchObject({ commentCount: 2, lastCommentAt: game.clock.now });
  });

  it("answers a comment of its own thread only", async () => {
    const elsewhere = randomUUID();
    await game.play(game.analyst, { id: elsewhere, type: "submit-option", content: optionContent() });
    const parentId = await post();
    const subject = { kind: "option" as const, id: elsewhere, facet: null };
    await expectRefusal(post({ subject, parentId }), "not-found");
    await expectRefusal(post({ parentId: randomUUID() }), "not-found");
    await expectRefusal(post({ subject: { ...subject, id: randomUUID() } }), "not-found");
  });

  it("holds a text of the greatest length, and no other", async () => {
    await post({ body: "x".repeat(limits.comment) });
    for (const body of ["x".repeat(limits.comment + 1), "", " \n ", "a\0", "\uDFFF"]) {
      const refusal = await expectRefusal(post({ body }), "invalid");
      expect(refusal.details.map(({ path }) => path)).toEqual(["body"]);
    }
    expect((await getOption(game.id, 1)).commentCount).toBe(1);
  });

  it("is edited by its author alone", async () => {
    const commentId = await post();
    game.clock.now += 5;
    const edit = { type: "edit-comment" as const, commentId, body: "Why not?" };
    await expectRefusal(game.play(game.other, edit), "forbidden");
    await expectRefusal(game.play(game.moderator, edit), "forbidden");
    await game.play(game.analyst, edit);
    expect((await game.play(game.analyst, edit)).events).toEqual([]);
    await expectRefusal(game.play(game.analyst, { ...edit, commentId: randomUUID() }), "not-found");
    const { comments } = await readThread(game.id, optionId);
    expect(comments[commentId]).toMatchObject({
      body: "Why not?",
      postedAt: game.clock.now - 5,
      editedAt: game.clock.now,
    });
    expect(await getOption(game.id, 1)).toMatchObject({ commentCount: 1, lastCommentAt: game.clock.now - 5 });
  });
});
