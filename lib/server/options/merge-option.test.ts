import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { narrativeTexts, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { createRandom } from "@/lib/domain/random";
import type { Objection } from "@/lib/domain/options/objection";
import type { ExerciseState } from "@/lib/domain/state";
import { readState } from "@/lib/server/exercises/read-snapshot";

const ground = testDatabase();
let game: TestExercise;
let [first, second, third]: string[] = [];

beforeEach(async () => {
  game = await createTestExercise(ground.db, { analysts: 3 });
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
    expect(events.map(({ payload }) => payload)).toEqual([
      { optionId: first, intoId: second, note: "Twins", left: null },
    ]);
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

  it("leads into no option that was declined", async () => {
    await game.play(game.moderator, { type: "decline-option", optionId: second!, reason: "It is another subject." });
    await expectRefusal(merge(first, second), "invalid");
    await game.play(game.moderator, { type: "accept-option", optionId: second! });
    await merge(first, second);
    expect(await mergedInto()).toEqual([second, null, null]);
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

describe("undoing a merge", () => {
  let ids: string[] = [];
  const narrativeIds = [randomUUID(), randomUUID()];
  const bundle = (optionId: string, narrativeId: string, index: number) =>
    game.play(game.moderator, { type: "bundle-option", optionId, narrativeId, index });
  const orders = async () => {
    const rows = await ground.db.prisma.narrative.findMany({
      where: { exerciseId: game.id },
      orderBy: { number: "asc" },
    });
    return rows.map(({ optionIds }) => optionIds);
  };
  const readAll = async (): Promise<Omit<ExerciseState, "seq">> => {
    const viewer = { kind: "member" as const, memberId: game.moderator.memberId, role: game.moderator.role };
    const { seq: _seq, ...state } = await ground.db.prisma.$transaction((tx) =>
      readState(tx, game.id, viewer, { threads: "all", options: "all" }),
    );
    return state;
  };

  async function layOut(options: string[][]): Promise<void> {
    for (const [at, narrativeId] of narrativeIds.entries()) {
      await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts: narrativeTexts() });
      for (const optionId of options[at]!) await bundle(optionId, narrativeId, 99);
    }
  }

  beforeEach(async () => {
    narrativeIds.splice(0, 2, randomUUID(), randomUUID());
    ids = [first!, second!, third!, ...Array.from({ length: 4 }, () => randomUUID())];
    for (const id of ids.slice(3)) {
      await game.play(game.analyst, { id, type: "submit-option", content: optionContent() });
      await game.play(game.moderator, { type: "accept-option", optionId: id });
    }
    await game.playTo("bundle");
  });

  it("puts the option back where it stood, in the one it stood in first", async () => {
    await layOut([[first!, second!, third!], []]);
    await merge(first, second);
    await merge(first, third);
    expect(await orders()).toEqual([[second, third], []]);
    expect((await unmerge(first)).events.map(({ type }) => type)).toEqual(["option.unmerged", "option.bundled"]);
    expect(await orders()).toEqual([[first, second, third], []]);
  });

  it("puts it last where fewer are left, and nowhere where its narrative is gone or it was declined", async () => {
    await layOut([[second!, third!, first!], []]);
    await merge(first, second);
    await bundle(second!, narrativeIds[1]!, 0);
    await unmerge(first);
    expect(await orders()).toEqual([[third, first], [second]]);
    await merge(first, second);
    await game.play(game.moderator, { type: "decline-option", optionId: first!, reason: "Out of scope." });
    await unmerge(first);
    await merge(third, second);
    await game.play(game.moderator, { type: "remove-narrative", narrativeId: narrativeIds[0]! });
    await unmerge(third);
    expect(await orders()).toEqual([[second]]);
    expect((await mergedInto()).filter(Boolean)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])(
    "leaves no trace of any merges, undone from the last to the first (seed %i)",
    async (seed) => {
      const random = createRandom(seed);
      const shuffled = random.some(ids, ids.length);
      await layOut([shuffled.slice(0, 3), shuffled.slice(3, 6)]);
      const before = await readAll();
      const [merged, targets] = [new Array<string>(), new Set<string>()];
      while (merged.length < 4) {
        const standing = Object.values((await readAll()).options).filter(({ mergedIntoId }) => mergedIntoId === null);
        // An option that has taken others in is not merged itself.
        const option = random.pick(standing.filter(({ id }) => !targets.has(id)));
        const into = random.pick(standing.filter(({ id }) => id !== option.id));
        await merge(option.id, into.id);
        targets.add(into.id);
        merged.push(option.id);
      }
      expect(await readAll()).not.toEqual(before);
      for (const optionId of merged.toReversed()) await unmerge(optionId);
      expect(await readAll()).toEqual(before);
    },
  );
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

describe("objecting to a merge", () => {
  const object = (player: Player, reason = "They ask for different things.") =>
    game.play(player, { type: "object-to-merge", optionId: first ?? "", reason });
  const withdraw = (player: Player) => game.play(player, { type: "withdraw-objection", optionId: first ?? "" });
  const reasons = async () => {
    const { objections } = await ground.db.prisma.policyOption.findUniqueOrThrow({ where: { id: first } });
    return (objections as Objection[]).map(({ memberId, reason }) => [memberId, reason]);
  };

  it("is for those who wrote of either option, once each, until they withdraw it", async () => {
    const theirs = randomUUID();
    await game.play(game.other, { id: theirs, type: "submit-option", content: optionContent() });
    await game.play(game.moderator, { type: "accept-option", optionId: theirs });
    await expectRefusal(object(game.analyst), "invalid");
    await merge(first, theirs);
    await object(game.analyst);
    expect((await object(game.analyst)).events).toEqual([]);
    await object(game.other, "Mine is about something else.");
    await object(game.analyst, "It says the opposite.");
    expect(await reasons()).toEqual([
      [game.other.memberId, "Mine is about something else."],
      [game.analyst.memberId, "It says the opposite."],
    ]);
    await expectRefusal(object(game.analysts[2]!), "forbidden");
    await expectRefusal(object(game.moderator), "forbidden");
    await expectRefusal(object(game.observer), "forbidden");
    await expectRefusal(object(game.analyst, " "), "invalid");
    await withdraw(game.other);
    expect((await withdraw(game.other)).events).toEqual([]);
    expect(await reasons()).toEqual([[game.analyst.memberId, "It says the opposite."]]);
  });

  it("ends with the merge, whether it is undone or goes elsewhere", async () => {
    await merge(first, second);
    await object(game.analyst);
    await merge(first, third);
    expect(await reasons()).toEqual([]);
    await object(game.analyst);
    await unmerge(first);
    expect(await reasons()).toEqual([]);
  });

  it("concerns whoever may undo it, and nobody else", async () => {
    await merge(first, second);
    const { events } = await object(game.analyst);
    const rows = await ground.db.prisma.notice.findMany({ where: { exerciseId: game.id, seq: events[0]!.seq } });
    const staff = [game.organizer.memberId, game.moderator.memberId];
    expect(rows.map(({ memberId, kind }) => [memberId, kind]).toSorted()).toEqual(
      staff.map((memberId) => [memberId, "objection"]).toSorted(),
    );
  });
});
