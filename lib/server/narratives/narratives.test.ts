import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { narrativeTexts, optionContent, takeawayTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { NarrativeChanges, NarrativeTexts } from "@/lib/domain/narratives/narrative";
import type { Stance } from "@/lib/domain/narratives/ratification";

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

describe("a reference", () => {
  it.each(["PO-77 r1", "PO-1 r2", "PO-1 #00000000", "PO-1 nonsense in round 3", "PO-1 impact in round 99", "IN-1"])(
    "[[%s]] that leads nowhere is refused, in whatever text of the report it stands",
    async (inside) => {
      const text = `A claim. [[${inside}]]`;
      const { moderator, play } = game;
      const texts = takeawayTexts({ explanation: text });
      expect((await expectRefusal(create({ abstract: text }), "invalid")).details).toMatchObject([
        { path: "texts.abstract", message: `[[${inside}]] leads nowhere.` },
      ]);
      await expectRefusal(play(moderator, { type: "add-takeaway", texts }), "invalid");
      const narrativeId = await create();
      const edit = { type: "edit-narrative" as const, narrativeId, baseVersion: 1 };
      await expectRefusal(play(moderator, { ...edit, changes: { outlook: text } }), "invalid");
    },
  );

  it("that leads to a revision, a comment, or what was rated is taken", async () => {
    await create({ abstract: "A claim. [[PO-1 r1]] [[PO-2 r1]]" });
  });
});

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

  it("keeps what two write in one text at once, as long as they change different sentences", async () => {
    const narrativeId = await create({ abstract: "Towns first. Money later. Force last." });
    const edit = (baseVersion: number, changes: NarrativeChanges) =>
      game.play(game.moderator, { type: "edit-narrative", narrativeId, baseVersion, changes });
    await edit(1, { abstract: "Towns first. Money later. Force never." });
    const { events } = await edit(1, { abstract: "All towns first. Money later. Force last.", risks: "Many." });
    expect(events.map(({ payload }) => payload)).toEqual([
      { narrativeId, changes: { abstract: "All towns first. Money later. Force never.", risks: "Many." } },
    ]);
    const refusal = await expectRefusal(edit(1, { abstract: "Some towns first. Money later. Force last." }), "stale");
    expect(refusal.details.map(({ path }) => path)).toEqual(["changes.abstract"]);
    expect((await edit(1, { abstract: "All towns first. Money later. Force never." })).events).toEqual([]);
    await expectRefusal(edit(9, { risks: "None." }), "invalid");
  });

  it("is edited by one at a time where a text is one line", async () => {
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

describe("a line", () => {
  it("stands for an option in a narrative, and is not overwritten unseen", async () => {
    const [narrativeId, other] = [await create(), await create()];
    await bundle(1, narrativeId, 0);
    const optionId = options[0]!;
    const write = (was: string, line: string) =>
      game.play(game.moderator, { type: "write-line", narrativeId, optionId, was, line });
    await write("", "It pays for the rest.");
    await expectRefusal(write("", "It pays."), "stale");
    expect((await write("whatever", "It pays for the rest.")).events).toEqual([]);
    await bundle(1, other, 0);
    await expectRefusal(write("It pays for the rest.", "It pays."), "invalid");
    await bundle(1, narrativeId, 0);
    const row = await ground.db.prisma.narrative.findUniqueOrThrow({ where: { id: narrativeId } });
    expect(row.lines).toEqual({ [optionId]: "It pays for the rest." });
    await write("It pays for the rest.", "");
    const after = await ground.db.prisma.narrative.findUniqueOrThrow({ where: { id: narrativeId } });
    expect(after.lines).toEqual({});
  });
});

describe("a ratification", () => {
  it("is a member's last word, for the version they read, and can be taken back", async () => {
    const narrativeId = await create();
    const ratify = (stance: Stance, note: string, version = 1) =>
      game.play(game.analyst, { type: "ratify-narrative", narrativeId, version, stance, note });
    await ratify("endorse", "");
    await ratify("dissent", "It trusts the towns.");
    expect((await ratify("dissent", "It trusts the towns.")).events).toEqual([]);
    for (const stance of ["reserve", "dissent"] as const) await expectRefusal(ratify(stance, " "), "invalid");
    await expectRefusal(ratify("endorse", "", 2), "invalid");
    const voices = await ground.db.prisma.ratification.findMany({ where: { narrativeId } });
    expect(voices).toMatchObject([{ memberId: game.analyst.memberId, stance: "dissent", version: 1 }]);
    const withdraw = () => game.play(game.analyst, { type: "withdraw-ratification", narrativeId });
    expect((await withdraw()).events).toHaveLength(1);
    expect((await withdraw()).events).toEqual([]);
    await expectRefusal(
      game.play(game.observer, { type: "ratify-narrative", narrativeId, version: 1, stance: "endorse", note: "" }),
      "forbidden",
    );
  });
});

describe("a contradiction", () => {
  const flag = (one: number, other: number, id = randomUUID()) =>
    game.play(game.analyst, {
      id,
      type: "flag-contradiction",
      optionIds: [options[one - 1]!, options[other - 1]!],
      reason: "There is money for one.",
    });

  it("is flagged once until it is answered, in whichever order the two are named", async () => {
    const id = randomUUID();
    await flag(1, 2, id);
    expect((await expectRefusal(flag(2, 1), "invalid")).message).toContain("PO-2 and PO-1");
    await expectRefusal(flag(1, 1), "invalid");
    await flag(1, 3);
    const settle = (answer: string) =>
      game.play(game.moderator, { type: "settle-contradiction", contradictionId: id, answer });
    await settle("One after the other.");
    expect((await settle("One after the other.")).events).toEqual([]);
    await expectRefusal(settle("Not at all."), "stale");
    await flag(1, 2);
  });

  it("is taken back by who flagged it alone, and not once it is answered", async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await flag(1, 2, one);
    await flag(1, 3, two);
    const withdraw = (player: Player, contradictionId: string) =>
      game.play(player, { type: "withdraw-contradiction", contradictionId });
    await expectRefusal(withdraw(game.moderator, one), "forbidden");
    await withdraw(game.analyst, one);
    await expectRefusal(withdraw(game.analyst, one), "not-found");
    await game.play(game.moderator, { type: "settle-contradiction", contradictionId: two, answer: "Both can stand." });
    await expectRefusal(withdraw(game.analyst, two), "invalid");
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
