import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { narrativeTexts, optionContent, takeawayTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { NarrativeTexts } from "@/lib/domain/narratives/narrative";

const ground = testDatabase();
let game: TestExercise;
/** PO-1 to PO-4, accepted. */
let options: string[];

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  options = Array.from({ length: 4 }, () => randomUUID());
  await game.playTo("propose");
  for (const id of options) {
    await game.play(game.analyst, { id, type: "submit-option", content: optionContent() });
    await game.play(game.moderator, { type: "accept-option", optionId: id });
  }
  await game.playTo("conclude");
});

async function create(changes: Partial<NarrativeTexts> = {}): Promise<string> {
  const id = randomUUID();
  await game.play(game.moderator, { id, type: "create-narrative", texts: narrativeTexts(changes) });
  return id;
}

/** `number` is the n of PO-n. */
function bundle(number: number, narrativeId: string, index: number) {
  return game.play(game.moderator, { type: "bundle-option", optionId: options[number - 1]!, narrativeId, index });
}

async function numbersIn(narrativeId: string): Promise<number[]> {
  const { optionIds } = await ground.db.prisma.narrative.findUniqueOrThrow({ where: { id: narrativeId } });
  return optionIds.map((id) => options.indexOf(id) + 1);
}

describe("bundling", () => {
  it("puts an option where it was asked to be, and beyond the end at the end", async () => {
    const id = await create();
    await bundle(1, id, 0);
    await bundle(2, id, 0);
    await bundle(3, id, 1);
    const { events } = await bundle(4, id, 100_000);
    expect(await numbersIn(id)).toEqual([2, 3, 1, 4]);
    expect(events.map(({ payload }) => "index" in payload && payload.index)).toEqual([3]);
  });

  it("moves within a narrative, counting without the one that moves", async () => {
    const id = await create();
    for (const number of [1, 2, 3, 4]) await bundle(number, id, 9);
    await bundle(1, id, 2);
    expect(await numbersIn(id)).toEqual([2, 3, 1, 4]);
    await bundle(4, id, 0);
    expect(await numbersIn(id)).toEqual([4, 2, 3, 1]);
    await bundle(4, id, 9);
    expect(await numbersIn(id)).toEqual([2, 3, 1, 4]);
    expect((await bundle(3, id, 1)).events).toEqual([]);
    expect((await bundle(4, id, 9)).events).toEqual([]);
  });

  it("moves between narratives: an option is in one at most", async () => {
    const [from, to] = [await create(), await create()];
    await bundle(1, from, 0);
    await bundle(2, from, 1);
    await bundle(3, to, 0);
    await bundle(1, to, 0);
    expect([await numbersIn(from), await numbersIn(to)]).toEqual([[2], [1, 3]]);
    const unbundle = { type: "unbundle-option" as const, optionId: options[0]! };
    expect((await game.play(game.moderator, unbundle)).events.map(({ payload }) => payload)).toEqual([
      { optionId: options[0], narrativeId: to },
    ]);
    expect((await game.play(game.moderator, unbundle)).events).toEqual([]);
    expect(await numbersIn(to)).toEqual([3]);
  });

  it("takes accepted options only, and none that has been merged", async () => {
    const id = await create();
    await game.play(game.moderator, { type: "merge-option", optionId: options[0]!, intoId: options[1]!, note: "" });
    await game.play(game.moderator, { type: "decline-option", optionId: options[2]!, reason: "Withdrawn." });
    expect((await expectRefusal(bundle(1, id, 0), "invalid")).message).toContain("PO-1");
    expect((await expectRefusal(bundle(3, id, 0), "invalid")).message).toContain("PO-3");
    for (const index of [-1, 0.5, 100_001]) await expectRefusal(bundle(2, id, index), "invalid");
  });

  it("by two at once leaves every option in one narrative", async () => {
    const [one, two] = [await create(), await create()];
    await Promise.all(options.flatMap((_, index) => [bundle(index + 1, one, 0), bundle(index + 1, two, 0)]));
    const all = [...(await numbersIn(one)), ...(await numbersIn(two))];
    expect(all.toSorted()).toEqual([1, 2, 3, 4]);
  });
});

describe("a narrative", () => {
  it("that is removed sets its options free, in order", async () => {
    const [id, kept] = [await create(), await create()];
    for (const number of [2, 1]) await bundle(number, id, 9);
    await bundle(3, kept, 0);
    const { events } = await game.play(game.moderator, { type: "remove-narrative", narrativeId: id });
    expect(events.map(({ payload }) => payload)).toEqual([
      { optionId: options[1], narrativeId: id },
      { optionId: options[0], narrativeId: id },
      { narrativeId: id },
    ]);
    await expectRefusal(bundle(1, id, 0), "not-found");
    await expectRefusal(game.play(game.moderator, { type: "remove-narrative", narrativeId: id }), "not-found");
    expect(await numbersIn(kept)).toEqual([3]);
  });

  it("gives its number to no other", async () => {
    const first = await create();
    await create();
    await game.play(game.moderator, { type: "remove-narrative", narrativeId: first });
    const third = await create();
    const rows = await ground.db.prisma.narrative.findMany({
      where: { exerciseId: game.id },
      orderBy: { number: "asc" },
    });
    expect(rows.map(({ number }) => number)).toEqual([2, 3]);
    expect(rows[1]?.id).toBe(third);
  });

  it("is edited by one at a time", async () => {
    const narrativeId = await create();
    const edit = (baseVersion: number, changes: Partial<NarrativeTexts>) =>
      game.play(game.moderator, { type: "edit-narrative", narrativeId, baseVersion, changes });
    await edit(1, { nickname: "Force first", quadrant: "upper-right" });
    await expectRefusal(edit(1, { nickname: "Nobody sees this" }), "stale");
    await edit(2, { risks: "Many." });
    const row = await ground.db.prisma.narrative.findUniqueOrThrow({ where: { id: narrativeId } });
    expect(row).toMatchObject({ nickname: "Force first", quadrant: "upper-right", risks: "Many.", version: 3 });
    await expectRefusal(edit(3, { nickname: "" }), "invalid");
  });
});

describe("a takeaway", () => {
  it("stands where it was added, whatever is edited and removed around it", async () => {
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const [index, id] of ids.entries()) {
      await game.play(game.moderator, {
        id,
        type: "add-takeaway",
        texts: takeawayTexts({ statement: `Takeaway ${index}` }),
      });
    }
    const edit = (baseVersion: number) =>
      game.play(game.moderator, {
        type: "edit-takeaway",
        takeawayId: ids[2]!,
        baseVersion,
        changes: { statement: "The last" },
      });
    await edit(1);
    await expectRefusal(edit(1), "stale");
    await game.play(game.moderator, { type: "remove-takeaway", takeawayId: ids[0]! });
    await expectRefusal(game.play(game.moderator, { type: "remove-takeaway", takeawayId: ids[0]! }), "not-found");
    await game.play(game.moderator, { type: "add-takeaway", texts: takeawayTexts({ statement: "The new one" }) });
    const rows = await ground.db.prisma.takeaway.findMany({
      where: { exerciseId: game.id },
      orderBy: { position: "asc" },
    });
    expect(rows.map(({ statement }) => statement)).toEqual(["Takeaway 1", "The last", "The new one"]);
  });
});
