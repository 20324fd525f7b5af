import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { injectContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { Viewer } from "@/lib/domain/audience";
import { db } from "@/lib/server/db/client";
import { readVersions } from "@/lib/server/discussion/read-versions";
import { readState } from "@/lib/server/exercises/read-snapshot";
import { readBatch } from "@/lib/server/log/read-batch";
import { requireAccess } from "@/lib/server/members/viewer";
import { getInjectId } from "./get-inject";

const ground = testDatabase();

/** An inject for the desk of the church, at which the analyst sits, with a comment; and one that is still to come. */
describe("what arrives at one desk", () => {
  let game: TestExercise;
  const [injectId, commentId, pendingId] = [randomUUID(), randomUUID(), randomUUID()];

  beforeAll(async () => {
    game = await createTestExercise(ground.db);
    await game.playTo("propose");
    await game.play(game.organizer, { type: "seat-member", memberId: game.analyst.memberId, desk: "church" });
    for (const id of [injectId, pendingId]) {
      const content = injectContent({ title: "Only the bishops know", desks: ["church"] });
      await game.play(game.organizer, { id, type: "plan-inject", content, plan: { kind: "reserve" } });
    }
    await game.play(game.organizer, { type: "release-inject", injectId });
    await game.play(game.analyst, { id: commentId, ...comment() });
  });

  const comment = () => ({
    type: "post-comment" as const,
    subject: { kind: "inject" as const, id: injectId, facet: null },
    parentId: null,
    kind: null,
    body: "Only we know.",
  });
  const viewerOf = async ({ userId }: Player): Promise<Viewer> => (await requireAccess(game.slug, userId)).viewer;
  const everything = { threads: "all", options: "all" } as const;

  async function seenBy(viewer: Viewer): Promise<string> {
    const state = await db().prisma.$transaction((tx) => readState(tx, game.id, viewer, everything));
    const batch = await readBatch(game.id, viewer, 0);
    return JSON.stringify([state, batch]);
  }

  it("is read there and by staff, on every surface", async () => {
    for (const player of [game.organizer, game.moderator, game.analyst]) {
      const viewer = await viewerOf(player);
      expect(await seenBy(viewer)).toContain("Only we know.");
      expect(await readVersions(game.id, viewer, commentId)).toHaveLength(1);
      expect(await getInjectId(game.id, 1, viewer)).toBe(injectId);
    }
    await game.play(game.analyst, { type: "react-to-comment", commentId, reaction: "agree", isOn: true });
  });

  it("is nowhere for the others", async () => {
    const viewers = [await viewerOf(game.other), await viewerOf(game.observer), { kind: "reader" } as const];
    for (const viewer of viewers) {
      expect(await seenBy(viewer)).not.toMatch(/bishops|Only we know/);
      await expectRefusal(readVersions(game.id, viewer, commentId), "not-found");
      await expectRefusal(getInjectId(game.id, 1, viewer), "not-found");
    }
    await expectRefusal(game.play(game.other, comment()), "not-found");
    const reaction = { type: "react-to-comment" as const, commentId, reaction: "agree" as const, isOn: true };
    await expectRefusal(game.play(game.other, reaction), "not-found");
    await expectRefusal(game.play(game.other, { type: "edit-comment", commentId, body: "Mine" }), "not-found");
  });

  it("is nowhere but with staff before it is released", async () => {
    const subject = { kind: "inject" as const, id: pendingId, facet: null };
    await expectRefusal(game.play(game.analyst, { ...comment(), subject }), "not-found");
    expect(await seenBy(await viewerOf(game.analyst))).not.toContain(pendingId);
    expect(await seenBy(await viewerOf(game.organizer))).toContain(pendingId);
  });

  it("follows who sits there", async () => {
    const seat = (desk: string | null) =>
      game.play(game.organizer, { type: "seat-member", memberId: game.other.memberId, desk });
    await expectRefusal(seat("nobody"), "invalid");
    await seat("church");
    expect(await seenBy(await viewerOf(game.other))).toContain("Only we know.");
    await seat(null);
    expect(await seenBy(await viewerOf(game.other))).not.toContain("Only we know.");
  });
});
