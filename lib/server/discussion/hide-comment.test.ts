import { beforeEach, describe, expect, it } from "vitest";
import { randomUUID } from "node:crypto";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { Viewer } from "@/lib/domain/audience";
import type { Id } from "@/lib/domain/primitives";
import { listNotices } from "@/lib/server/attention/list-notices";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { readBatch } from "@/lib/server/log/read-batch";
import { listModeration } from "@/lib/server/moderation/list-moderation";
import { readReference } from "@/lib/server/references/read-reference";
import { readThread } from "./read-thread";
import { readVersions } from "./read-versions";

const ground = testDatabase();
const words = "A secretive heron wrote this";
const quoted = "Money for the towns";

let game: TestExercise;
let optionId: Id;
let commentId: Id;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  [optionId, commentId] = [randomUUID(), randomUUID()];
  await game.play(game.other, { id: optionId, type: "submit-option", content: optionContent() });
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const posted = { id: commentId, subject, quote: quoted, parentId: null, kind: "ask" as const, body: "First draft" };
  await game.play(game.analyst, { type: "post-comment", ...posted });
  await game.play(game.analyst, { type: "edit-comment", commentId, body: words });
});

const viewerOf = ({ memberId, role }: Player): Viewer => ({ kind: "member", memberId, role, desk: null });
const those = () => ({
  see: [game.organizer, game.moderator, game.analyst].map(viewerOf),
  not: [viewerOf(game.other), viewerOf(game.observer), { kind: "reader" } as const],
});
const hide = (reason = "It is rude.") => game.play(game.moderator, { type: "hide-comment", commentId, reason });

/** All that a viewer is given on every surface that holds comments, as one text. */
async function everything(viewer: Viewer): Promise<string> {
  const access = { exerciseId: game.id, viewer };
  const reference = { kind: "comment" as const, option: 1, comment: commentId.slice(0, 8) };
  return JSON.stringify([
    await readBatch(game.id, viewer, 0),
    await readSnapshot(game.id, viewer, { threads: "all", options: "all" }),
    await readThread(game.id, viewer, optionId),
    await readVersions(game.id, viewer, commentId),
    await readReference(access, reference),
    viewer.kind === "member" ? await listNotices(viewer.memberId, { limit: 50, unseen: false }) : null,
  ]);
}

describe("a comment that is hidden", () => {
  it("is read by its author and staff alone, on every surface", async () => {
    await hide();
    for (const viewer of those().see) expect(await everything(viewer)).toContain(words);
    for (const viewer of those().not) {
      const given = await everything(viewer);
      for (const text of [words, "First draft", quoted])
        expect(given, JSON.stringify(viewer)).not.toContain(`"${text}`);
      expect(given).toContain("It is rude.");
    }
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("keeps its place, its answers and its reason for all", async () => {
    const subject = { kind: "option" as const, id: optionId, facet: null };
    const answer = { id: randomUUID(), subject, parentId: commentId, kind: null, body: "Calm down." };
    await game.play(game.other, { type: "post-comment", ...answer });
    await hide();
    const { comments } = await readThread(game.id, { kind: "reader" }, optionId);
    expect(comments[answer.id]).toMatchObject({ parentId: commentId, body: "Calm down." });
    expect(comments[commentId]).toMatchObject({
      body: "",
      quote: null,
      hidden: { memberId: game.moderator.memberId, reason: "It is rude.", at: game.clock.now },
    });
  });

  it("comes back with its words to everybody", async () => {
    await hide();
    await game.play(game.organizer, { type: "restore-comment", commentId });
    for (const viewer of [...those().see, ...those().not]) {
      const { comments } = await readThread(game.id, viewer, optionId);
      expect(comments[commentId]).toMatchObject({ body: words, quote: quoted, hidden: null });
      expect(await everything(viewer)).toContain(words);
    }
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("is not edited or reacted to, and can be deleted, which takes its words out of the log", async () => {
    await hide();
    await expectRefusal(game.play(game.analyst, { type: "edit-comment", commentId, body: "Kinder" }), "locked");
    const reacted = { type: "react-to-comment", commentId, reaction: "agree", isOn: true } as const;
    await expectRefusal(game.play(game.moderator, reacted), "locked");
    await game.play(game.analyst, { type: "delete-comment", commentId });
    for (const viewer of those().see) {
      expect(JSON.stringify(await readBatch(game.id, viewer, 0))).not.toContain(words);
    }
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("is told of to its author, and stands in the log of moderation without its words", async () => {
    await hide();
    const { notices } = await listNotices(game.analyst.memberId, { limit: 5, unseen: false });
    expect(notices[0]).toMatchObject({ kind: "moderated", occasion: "comment.hidden", said: "It is rude.", commentId });
    for (const viewer of [...those().see, ...those().not]) {
      const { acts } = await listModeration(game.id, viewer, { before: null, kind: "comments" });
      expect(acts).toMatchObject([{ type: "comment.hidden", reason: "It is rude.", place: { number: 1 } }]);
      expect(JSON.stringify(acts)).not.toContain(words);
    }
  });
});
