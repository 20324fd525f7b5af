import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { narrativeTexts, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";

const ground = testDatabase();
let game: TestExercise;
let [first, second, third]: string[] = [];

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  await game.playTo("propose");
  for (const id of [first, second, third]) {
    await game.play(game.analyst, { id, type: "submit-option", content: optionContent() });
    await game.play(game.moderator, { type: "accept-option", optionId: id });
  }
});

const merge = (optionId = "", intoId = "") =>
  game.play(game.moderator, { type: "merge-option", optionId, intoId, note: "Twins" });
const unmerge = (optionId = "") => game.play(game.moderator, { type: "unmerge-option", optionId });
const mergedInto = async () => {
  const rows = await ground.db.prisma.policyOption.findMany({
    where: { exerciseId: game.id },
    orderBy: { number: "asc" },
  });
  return rows.map(({ mergedIntoId }) => mergedIntoId);
};

describe("merging", () => {
  it("is an edge, undone by one command", async () => {
    const { events } = await merge(first, second);
    expect(events.map(({ payload }) => payload)).toEqual([{ optionId: first, intoId: second, note: "Twins" }]);
    expect(await mergedInto()).toEqual([second, null, null]);
    expect((await merge(first, second)).events).toEqual([]);
    expect((await unmerge(first)).events.map(({ type }) => type)).toEqual(["option.unmerged"]);
    expect((await unmerge(first)).events).toEqual([]);
    expect(await mergedInto()).toEqual([null, null, null]);
  });

  it("can be redirected", async () => {
    await merge(first, second);
    await merge(first, third);
    expect(await mergedInto()).toEqual([third, null, null]);
  });

  it("makes no chains and no circles", async () => {
    await expectRefusal(merge(first, first), "invalid");
    await merge(first, second);
    const intoMerged = await expectRefusal(merge(third, first), "invalid");
    expect(intoMerged.message).toContain("PO-1");
    const ofTarget = await expectRefusal(merge(second, third), "invalid");
    expect(ofTarget.message).toContain("PO-2");
    await expectRefusal(merge(second, first), "invalid");
    await unmerge(first);
    await merge(second, first);
    expect(await mergedInto()).toEqual([null, first, null]);
  });

  it("takes the option out of its narrative", async () => {
    await game.playTo("bundle");
    const narrativeId = randomUUID();
    await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
    for (const optionId of [first, second]) {
      await game.play(game.moderator, { type: "bundle-option", optionId: optionId ?? "", narrativeId, index: 9 });
    }
    const { events } = await merge(first, second);
    expect(events.map(({ type }) => type)).toEqual(["option.unbundled", "option.merged"]);
    const { optionIds } = await ground.db.prisma.narrative.findUniqueOrThrow({ where: { id: narrativeId } });
    expect(optionIds).toEqual([second]);
  });
});

describe("triage", () => {
  it("accepts and declines, either of which can be taken back", async () => {
    const decline = (reason: string) =>
      game.play(game.moderator, { type: "decline-option", optionId: first ?? "", reason });
    const accept = () => game.play(game.moderator, { type: "accept-option", optionId: first ?? "" });
    const read = () =>
      ground.db.prisma.policyOption.findUniqueOrThrow({
        where: { id: first },
        select: { status: true, declineReason: true },
      });
    expect((await accept()).events).toEqual([]);
    await decline("Beyond the question.");
    expect(await read()).toEqual({ status: "declined", declineReason: "Beyond the question." });
    expect((await decline("Beyond the question.")).events).toEqual([]);
    expect((await decline("Beyond the brief.")).events).toHaveLength(1);
    await accept();
    expect(await read()).toEqual({ status: "accepted", declineReason: null });
    await expectRefusal(decline("  "), "invalid");
  });

  it("takes a declined option out of its narrative", async () => {
    await game.playTo("bundle");
    const narrativeId = randomUUID();
    await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
    await game.play(game.moderator, { type: "bundle-option", optionId: first ?? "", narrativeId, index: 0 });
    const { events } = await game.play(game.moderator, {
      type: "decline-option",
      optionId: first ?? "",
      reason: "Withdrawn.",
    });
    expect(events.map(({ type }) => type)).toEqual(["option.unbundled", "option.declined"]);
  });
});
