import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { narrativeTexts, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type Player, type TestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { Reaction } from "@/lib/domain/discussion/comment";
import { everything } from "@/lib/domain/options/query";
import { limits } from "@/lib/domain/primitives";
import { listOptions } from "@/lib/server/options/list-options";
import { getOption } from "@/lib/server/options/read-option";
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
    const { seq, comments } = await readThread(game.id, { kind: "reader" }, optionId);
    expect(seq).toBe(await game.readSeq());
    expect(Object.keys(comments)).toEqual([first, second]);
    expect(comments[second]).toEqual({
      id: second,
      seq,
      subject,
      quote: null,
      parentId: first,
      kind: "evidence",
      authorId: game.other.memberId,
      body: "See the *map* of PO-12.",
      postedAt: game.clock.now,
      editedAt: null,
      edits: 0,
      deletedAt: null,
      reactions: {},
      resolution: null,
      hidden: null,
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
    const { comments } = await readThread(game.id, { kind: "reader" }, optionId);
    expect(comments[commentId]).toMatchObject({
      body: "Why not?",
      postedAt: game.clock.now - 5,
      editedAt: game.clock.now,
    });
    expect(await getOption(game.id, 1)).toMatchObject({ commentCount: 1, lastCommentAt: game.clock.now - 5 });
  });

  it("is deleted by its author alone: its place and its answers stay, its words are nowhere", async () => {
    const commentId = await post({ body: "A word too many", quote: "A fund" });
    await game.play(game.analyst, { type: "edit-comment", commentId, body: "Still a word too many" });
    const answer = await post({ parentId: commentId, body: "Pardon?" }, game.other);
    const remove = { type: "delete-comment" as const, commentId };
    await expectRefusal(game.play(game.moderator, remove), "forbidden");
    await game.play(game.analyst, remove);
    const { comments } = await readThread(game.id, { kind: "reader" }, optionId);
    expect(comments[commentId]).toMatchObject({ body: "", quote: null, deletedAt: game.clock.now, edits: 1 });
    expect(comments[answer]).toMatchObject({ parentId: commentId, body: "Pardon?" });
    const log = await readWholeLog(ground.db, game.id);
    expect(JSON.stringify(log)).not.toContain("too many");
    const later = [
      { type: "edit-comment", commentId, body: "Again" },
      { type: "react-to-comment", commentId, reaction: "agree", isOn: true },
      { type: "resolve-comment", commentId, revision: null },
    ] as const;
    for (const command of later) await expectRefusal(game.play(game.analyst, command), "not-found");
    expect(await getOption(game.id, 1)).toMatchObject({ commentCount: 2 });
  });

  it("is reacted to once by each, and each may take it back", async () => {
    const commentId = await post();
    const react = (player: Player, reaction: Reaction, isOn = true) =>
      game.play(player, { type: "react-to-comment", commentId, reaction, isOn });
    await react(game.other, "agree");
    await react(game.moderator, "agree");
    await react(game.other, "unclear");
    expect((await react(game.other, "agree")).events).toEqual([]);
    await react(game.moderator, "agree", false);
    const { comments } = await readThread(game.id, { kind: "reader" }, optionId);
    expect(comments[commentId]?.reactions).toEqual({ agree: [game.other.memberId], unclear: [game.other.memberId] });
    await expectRefusal(react(game.observer, "agree"), "forbidden");
  });

  it("is settled by who wrote it, who wrote of the option, or a moderator, and opened again by them", async () => {
    const commentId = await post({}, game.moderator);
    const resolve = (player: Player, revision: number | null) =>
      game.play(player, { type: "resolve-comment", commentId, revision });
    await expectRefusal(resolve(game.other, 1), "forbidden");
    await expectRefusal(resolve(game.analyst, 2), "not-found");
    await resolve(game.analyst, 1);
    expect((await resolve(game.moderator, 1)).events).toEqual([]);
    expect((await readThread(game.id, { kind: "reader" }, optionId)).comments[commentId]?.resolution).toEqual({
      ...{ memberId: game.analyst.memberId, revision: 1, at: game.clock.now },
    });
    await expectRefusal(game.play(game.other, { type: "reopen-comment", commentId }), "forbidden");
    await game.play(game.moderator, { type: "reopen-comment", commentId });
    expect((await readThread(game.id, { kind: "reader" }, optionId)).comments[commentId]?.resolution).toBeNull();
  });

  it("speaks of a narrative, too, which stays from then on", async () => {
    await game.playTo("bundle");
    const narrativeId = randomUUID();
    await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
    const subject = { kind: "narrative" as const, id: narrativeId, facet: null };
    await post({ subject, body: "Too soft." }, game.other);
    expect(Object.keys((await readThread(game.id, { kind: "reader" }, narrativeId)).comments)).toHaveLength(1);
    await expectRefusal(post({ subject: { ...subject, facet: "summary" } }), "invalid");
    await expectRefusal(post({ subject: { ...subject, id: optionId } }), "not-found");
    await expectRefusal(game.play(game.moderator, { type: "remove-narrative", narrativeId }), "stale");
  });

  it("that asks waits until somebody else has answered, or it is settled or gone", async () => {
    const waits = async () => (await listOptions(game.id, null, { ...everything, waiting: true })).numbers.length > 0;
    const first = await post({ kind: "ask" });
    await post({ parentId: first, body: "I mean it." });
    expect(await waits()).toBe(true);
    await post({ parentId: first, body: "By lottery." }, game.other);
    expect(await waits()).toBe(false);
    const second = await post({ kind: "ask" });
    expect(await waits()).toBe(true);
    await game.play(game.analyst, { type: "resolve-comment", commentId: second, revision: null });
    expect(await waits()).toBe(false);
    const third = await post({ kind: "ask" });
    await game.play(game.analyst, { type: "delete-comment", commentId: third });
    expect(await waits()).toBe(false);
  });
});
