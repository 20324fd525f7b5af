import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { Viewer } from "@/lib/domain/audience";
import { type FlagOutcome, flagOutcomes } from "@/lib/domain/flags/flag";
import type { Id } from "@/lib/domain/primitives";
import { listNotices } from "@/lib/server/attention/list-notices";
import { readSnapshot } from "@/lib/server/exercises/read-snapshot";
import { readBatch } from "@/lib/server/log/read-batch";
import { listModeration } from "@/lib/server/moderation/list-moderation";

const ground = testDatabase();
let game: TestExercise;
let flagger: Player;
let optionId: Id;
let commentId: Id;
let flagId: Id;

beforeEach(async () => {
  game = await createTestExercise(ground.db, { analysts: 3 });
  await game.playTo("propose");
  flagger = game.analysts[2]!;
  [optionId, commentId, flagId] = [randomUUID(), randomUUID(), randomUUID()];
  await game.play(game.other, { id: optionId, type: "submit-option", content: optionContent() });
  const subject = { kind: "option" as const, id: optionId, facet: null };
  const posted = { id: commentId, subject, parentId: null, kind: null, body: "You are all fools." };
  await game.play(game.analyst, { type: "post-comment", ...posted });
});

const raise = (changes: Partial<Extract<Played, { type: "raise-flag" }>> = {}) =>
  game.play(flagger, {
    ...{ id: flagId, type: "raise-flag", subject: { kind: "option", id: optionId, facet: null }, commentId },
    ...{ reason: "personal-attack", text: "It calls us fools.", ...changes },
  });
const settle = (outcome: FlagOutcome) =>
  game.play(game.moderator, {
    ...{ type: "settle-flag", flagId, outcome, answer: "Thank you." },
    reason: outcome === "hidden" ? "It attacks members." : null,
  });
const viewerOf = ({ memberId, role }: Player): Viewer => ({ kind: "member", memberId, role, desk: null });

async function everything(viewer: Viewer): Promise<string> {
  return JSON.stringify([
    await readBatch(game.id, viewer, 0),
    await readSnapshot(game.id, viewer, { threads: "all", options: "all" }),
    await listModeration(game.id, viewer, { before: null, kind: null }),
    viewer.kind === "member" ? await listNotices(viewer.memberId, { limit: 50, unseen: false }) : null,
  ]);
}

describe("a flag", () => {
  it.each(flagOutcomes)("is seen by staff and by who raised it alone, also once it is settled: %s", async (outcome) => {
    await raise();
    await settle(outcome);
    for (const player of [game.organizer, game.moderator, flagger]) {
      expect(await everything(viewerOf(player))).toContain(flagId);
    }
    for (const viewer of [
      viewerOf(game.analyst),
      viewerOf(game.other),
      viewerOf(game.observer),
      { kind: "reader" as const },
    ]) {
      const given = await everything(viewer);
      expect(given).not.toContain(flagId);
      expect(given).not.toContain("It calls us fools.");
      expect(given).not.toContain("flag.");
    }
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("is told of to staff, and its outcome to who raised it", async () => {
    await raise();
    const { notices } = await listNotices(game.moderator.memberId, { limit: 5, unseen: false });
    expect(notices[0]).toMatchObject({ kind: "flag", occasion: "flag.raised", commentId, said: "It calls us fools." });
    await settle("hidden");
    const told = await listNotices(flagger.memberId, { limit: 5, unseen: false });
    expect(told.notices[0]).toMatchObject({ kind: "flag", occasion: "flag.settled", said: "Thank you." });
  });

  it("hides the comment with the reason, and never says that it was flagged", async () => {
    await raise();
    const { events } = await settle("hidden");
    expect(events.map(({ type }) => type)).toEqual(["comment.hidden", "flag.settled"]);
    expect(events[0]?.payload).toMatchObject({ commentId, reason: "It attacks members." });
  });

  it("is raised once at a time, about what is there, and settled once", async () => {
    await raise();
    await expectRefusal(raise({ id: randomUUID() }), "stale");
    await expectRefusal(raise({ id: randomUUID(), commentId: randomUUID() }), "not-found");
    await settle("left");
    await expectRefusal(settle("left"), "stale");
    expect((await raise({ id: randomUUID() })).events).toHaveLength(1);
  });

  it("on an option is left: an option is declined, not hidden", async () => {
    await raise({ commentId: null });
    await expectRefusal(settle("hidden"), "invalid");
    expect((await settle("left")).events.map(({ type }) => type)).toEqual(["flag.settled"]);
  });

  it("says what is out of place where no reason of the list fits", async () => {
    await expect(raise({ reason: "other", text: " " })).rejects.toThrow("Say what is out of place.");
  });
});
