import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { injectContent, optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Played, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import { getOption, readOption } from "@/lib/server/options/read-option";
import { readRevisions } from "@/lib/server/options/read-revisions";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;
let injectId: string;

type Judge = Omit<Extract<Played, { type: "judge-option" }>, "type" | "optionId" | "injectId">;

const judge = (player: Player, said: Judge) => game.play(player, { type: "judge-option", injectId, optionId, ...said });

async function arrive(asksOptions = true): Promise<string> {
  const id = randomUUID();
  const content = injectContent({ asksOptions });
  await game.play(game.organizer, { id, type: "plan-inject", content, plan: { kind: "reserve" } });
  await game.play(game.organizer, { type: "release-inject", injectId: id });
  return id;
}

async function submit(player: Player): Promise<string> {
  const id = randomUUID();
  await game.play(player, { id, type: "submit-option", content: optionContent() });
  return id;
}

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
  optionId = await submit(game.analyst);
  injectId = await arrive();
});

describe("what an inject does to an option", () => {
  it("is counted once for each member, who may change their mind and take it back", async () => {
    await judge(game.analyst, { verdict: "holds" });
    await judge(game.other, { verdict: "breaks", reason: "It has no water." });
    await judge(game.moderator, { verdict: "breaks" });
    await judge(game.moderator, { verdict: "bends" });
    expect((await getOption(game.id, 1)).shocks[injectId]).toEqual({ holds: 1, bends: 1, breaks: 1 });
    await judge(game.analyst, { verdict: null });
    await judge(game.analyst, { verdict: null });
    const page = await readOption(game.id, 1);
    expect(page.option.shocks[injectId]).toEqual({ holds: 0, bends: 1, breaks: 1 });
    expect(Object.values(page.judgements)).toHaveLength(2);
    expect(Object.values(page.judgements)).toContainEqual(
      expect.objectContaining({ memberId: game.other.memberId, reason: "It has no water.", revision: 1 }),
    );
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("is asked only by an inject that asks, and of what is still proposed", async () => {
    injectId = await arrive(false);
    await expectRefusal(judge(game.other, { verdict: "holds" }), "invalid");
    injectId = await arrive();
    await game.play(game.moderator, { type: "decline-option", optionId, reason: "It is a slogan." });
    const refusal = await expectRefusal(judge(game.other, { verdict: "holds" }), "stale");
    expect(refusal.message).toContain("PO-1");
  });

  it("cannot be said before the inject has arrived", async () => {
    injectId = randomUUID();
    const content = injectContent({ asksOptions: true });
    await game.play(game.organizer, { id: injectId, type: "plan-inject", content, plan: { kind: "reserve" } });
    await expectRefusal(judge(game.other, { verdict: "holds" }), "not-found");
  });

  it("is asked of everybody: desks are refused", async () => {
    const content = injectContent({ asksOptions: true, desks: ["church"] });
    const plan = { kind: "reserve" } as const;
    await expectRefusal(game.play(game.organizer, { type: "plan-inject", content, plan }), "invalid");
  });
});

describe("a patch", () => {
  const patch = { facet: "implementation" as const, baseRevision: 1, text: "A fund that pays for wells." };

  it("of somebody else's option is an edit suggested for it, which becomes a revision when it is accepted", async () => {
    const { suggestionId } = await judgeWithPatch(game.other);
    expect((await getOption(game.id, 1)).revision).toBe(1);
    expect(await ground.db.prisma.suggestion.findUniqueOrThrow({ where: { id: suggestionId } })).toMatchObject({
      injectId,
      authorId: game.other.memberId,
      status: "open",
    });
    await game.play(game.analyst, { type: "accept-suggestion", suggestionId });
    expect((await readRevisions(optionId)).at(-1)).toMatchObject({
      number: 2,
      creditedToId: game.other.memberId,
      note: "Without rain there is nothing to do.",
      content: { facets: { implementation: patch.text } },
    });
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("of one's own option is a revision at once", async () => {
    await judgeWithPatch(game.analyst);
    expect(await getOption(game.id, 1)).toMatchObject({ revision: 2, facets: { implementation: patch.text } });
    await expectLogEqualsTables(ground.db, game.id);
  });

  it("stays named when the judge says something else of it later", async () => {
    const { suggestionId } = await judgeWithPatch(game.other);
    await judge(game.other, { verdict: "breaks" });
    const { judgements } = await readOption(game.id, 1);
    expect(Object.values(judgements)).toEqual([expect.objectContaining({ verdict: "breaks", suggestionId })]);
  });

  it("is named no more once the option holds for who suggested it", async () => {
    await judgeWithPatch(game.other);
    await judge(game.other, { verdict: "holds" });
    const { judgements } = await readOption(game.id, 1);
    expect(Object.values(judgements)).toEqual([expect.objectContaining({ verdict: "holds", suggestionId: null })]);
  });

  it("needs a reason, something that changes, and a verdict that calls for it", async () => {
    const said = { verdict: "bends" as const, patch };
    await expect(judge(game.other, said)).rejects.toThrow(/Say why/);
    await expect(judge(game.other, { ...said, verdict: "holds", reason: "It does." })).rejects.toThrow(/no patch/);
    const { facets } = optionContent();
    const same = { ...patch, text: facets.implementation };
    await expectRefusal(judge(game.other, { ...said, reason: "It is better.", patch: same }), "invalid");
  });

  async function judgeWithPatch(player: Player): Promise<{ suggestionId: string }> {
    const suggestionId = randomUUID();
    const said = { verdict: "bends" as const, reason: "Without rain there is nothing to do.", patch };
    await game.play(player, { id: suggestionId, type: "judge-option", injectId, optionId, ...said });
    return { suggestionId };
  }
});
