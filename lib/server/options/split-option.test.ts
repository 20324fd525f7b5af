import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { narrativeTexts, optionContent, sourceTexts, splitTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";

const ground = testDatabase();
let game: TestExercise;
let optionId = "";
let otherId = "";

beforeEach(async () => {
  game = await createTestExercise(ground.db, { analysts: 3 });
  [optionId, otherId] = [randomUUID(), randomUUID()];
  await game.playTo("propose");
  for (const id of [optionId, otherId]) {
    await game.play(game.analyst, { id, type: "submit-option", content: optionContent() });
    await game.play(game.moderator, { type: "accept-option", optionId: id });
  }
});

const split = (texts = splitTexts()) => game.play(game.moderator, { type: "split-option", optionId, ...texts });
const undo = () => game.play(game.moderator, { type: "unsplit-option", optionId });
const read = (id: string) => ground.db.prisma.policyOption.findUniqueOrThrow({ where: { id } });

describe("splitting", () => {
  it("makes options of the same author that stand as the original stood", async () => {
    const texts = splitTexts({ count: 3 });
    const [first] = texts.parts;
    await split(texts);
    expect(await read(first!.id)).toMatchObject({
      ...{ number: 3, authorId: game.analyst.memberId, status: "accepted", splitFromId: optionId, title: "Part 1" },
    });
    expect(await read(optionId)).toMatchObject({ splitIntoIds: texts.parts.map(({ id }) => id), status: "accepted" });
    await expectRefusal(split(), "invalid");
  });

  it("gives the parts ids of their own, and the call that the original answered", async () => {
    const [callId, sourceId, answerId] = [randomUUID(), randomUUID(), randomUUID()];
    const call = { gap: { instrumentId: "diplomacy", stakeholderId: "church" }, text: "What could the church do?" };
    await game.play(game.organizer, { id: callId, type: "issue-call", ...call });
    await game.play(game.analyst, { id: answerId, type: "submit-option", content: optionContent(), callId });
    const source = { optionId: answerId, source: sourceTexts() };
    await game.play(game.analyst, { id: sourceId, type: "attach-source", ...source });
    const { parts, ...rest } = splitTexts();
    const [first, second] = [parts[0]!, parts[1]!];
    for (const taken of [sourceId, otherId, callId]) {
      const texts = { ...rest, optionId: answerId, parts: [{ ...first, id: taken }, second] };
      await expectRefusal(game.play(game.moderator, { type: "split-option", ...texts }), "id-reused");
    }
    await game.play(game.moderator, { type: "split-option", ...rest, optionId: answerId, parts });
    expect(await read(first.id)).toMatchObject({ callId });
  });

  it("keeps the original from being declined, whose parts may be", async () => {
    const texts = splitTexts();
    await split(texts);
    const decline = (id: string) =>
      game.play(game.moderator, { type: "decline-option", optionId: id, reason: "Another subject." });
    await expectRefusal(decline(optionId), "invalid");
    await decline(texts.parts[0]!.id);
    expect(await read(texts.parts[0]!.id)).toMatchObject({ status: "declined" });
  });

  it("takes the original off the board and out of what can be rated, bundled and merged", async () => {
    await game.playTo("bundle");
    const narrativeId = randomUUID();
    await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
    const bundle = (id: string) =>
      game.play(game.moderator, { type: "bundle-option", optionId: id, narrativeId, index: 0 });
    await bundle(otherId);
    await bundle(optionId);
    await split();
    const order = async () =>
      (await ground.db.prisma.narrative.findUniqueOrThrow({ where: { id: narrativeId } })).optionIds;
    expect(await order()).toEqual([otherId]);
    await expectRefusal(bundle(optionId), "invalid");
    const merge = (from: string, intoId: string) =>
      game.play(game.moderator, { type: "merge-option", optionId: from, intoId, note: "" });
    await expectRefusal(merge(optionId, otherId), "invalid");
    await expectRefusal(merge(otherId, optionId), "invalid");
    await bundle((await read(optionId)).splitIntoIds[0]!);
    await undo();
    expect(await order()).toEqual([optionId, otherId]);
  });

  it("is refused where its text has been revised since", async () => {
    const revision = { optionId, baseRevision: 1, changes: { title: "Another title" }, note: "" };
    await game.play(game.analyst, { type: "revise-option", ...revision });
    expect((await expectRefusal(split(), "stale")).message).toContain("revision 2");
    await split(splitTexts({ baseRevision: 2 }));
  });

  it("asks for two parts at least and six at most", async () => {
    for (const count of [1, 7]) await expectRefusal(split(splitTexts({ count })), "invalid");
  });

  it("is told to the author, who may object", async () => {
    const { events } = await split();
    const rows = await ground.db.prisma.notice.findMany({ where: { exerciseId: game.id, seq: events.at(-1)!.seq } });
    expect(rows.map(({ memberId, kind }) => [memberId, kind])).toEqual([[game.analyst.memberId, "option-decided"]]);
    const object = { type: "object-to-merge" as const, optionId, reason: "It is one idea." };
    await game.play(game.analyst, object);
    await expectRefusal(game.play(game.other, object), "forbidden");
    await undo();
    expect((await read(optionId)).objections).toEqual([]);
  });
});

describe("undoing a split", () => {
  it("leaves the parts readable, and never to be accepted", async () => {
    const texts = splitTexts();
    await split(texts);
    expect((await undo()).events.map(({ type }) => type)).toEqual(["option.unsplit"]);
    expect((await undo()).events).toEqual([]);
    const partId = texts.parts[0]!.id;
    const { status, declineReason } = await read(partId);
    expect([status, declineReason]).toEqual(["declined", "The split of PO-1 was undone: it stands whole again."]);
    await expectRefusal(game.play(game.moderator, { type: "accept-option", optionId: partId }), "invalid");
    await split();
  });

  it("waits for what was done with the parts", async () => {
    const texts = splitTexts();
    await split(texts);
    const edge = { optionId: texts.parts[0]!.id, intoId: otherId, note: "" };
    await game.play(game.moderator, { type: "merge-option", ...edge });
    expect((await expectRefusal(undo(), "invalid")).message).toContain("PO-3");
    await game.play(game.moderator, { type: "unmerge-option", optionId: edge.optionId });
    await undo();
  });
});
