import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { OptionContent, OptionDraft } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";
import { discardDraft, keepDraft, listDrafts } from "./drafts";
import { getOption } from "./read-option";

const ground = testDatabase();
let game: TestExercise;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  await game.playTo("propose");
});

function submit(changes: Partial<OptionContent> = {}, id = randomUUID()) {
  return game.play(game.analyst, { id, type: "submit-option", content: optionContent(changes) });
}

const facets = optionContent().facets;

describe("submitting an option", () => {
  it("gives it the next number, its author and its first revision", async () => {
    const content = optionContent({ timeHorizon: "a-generation", stakeholders: [{ id: "church", part: "opposes" }] });
    await submit();
    const id = randomUUID();
    const sourceNote = "After document 000, option 2.";
    await game.play(game.other, { id, type: "submit-option", content, sourceNote });
    expect(await getOption(game.id, 2)).toEqual({
      ...content,
      id,
      excerpt: "Invest in the border towns.",
      number: 2,
      authorId: game.other.memberId,
      status: "submitted",
      declineReason: null,
      mergedIntoId: null,
      takenIn: {},
      splitFromId: null,
      splitIntoIds: [],
      mergeNote: "",
      mergedFrom: null,
      objections: [],
      rivalOfId: null,
      asked: null,
      callId: null,
      contributorIds: [],
      sourceNote,
      revision: 1,
      substantialRevision: 1,
      submittedAt: game.clock.now,
      revisedAt: game.clock.now,
      shocks: {},
      commentCount: 0,
      lastCommentAt: null,
      lastSeq: await game.readSeq(),
    });
    await expectRefusal(getOption(game.id, 3), "not-found");
  });

  it("counts its numbers in each exercise by itself", async () => {
    const elsewhere = await createTestExercise(ground.db);
    await elsewhere.playTo("propose");
    await submit();
    const { events } = await elsewhere.play(elsewhere.analyst, { type: "submit-option", content: optionContent() });
    expect(events.map(({ payload }) => "number" in payload && payload.number)).toEqual([1]);
  });

  it("keeps every text as it was typed, apart from space around it", async () => {
    const odd =
      "  Ünïcödé 👩‍👩‍👧 \u202Eright to left\u202C\n\n| a | b |\n\\u0000 'quoted' \"twice\" ${not} \u{1F1F2}\u{1F1FD}  ";
    const id = randomUUID();
    await submit({ facets: { ...facets, summary: odd } }, id);
    expect((await getOption(game.id, 1)).facets.summary).toBe(odd.trim());
  });

  it("takes a text of the greatest length, and refuses one that is longer by one", async () => {
    await submit({ facets: { ...facets, summary: "x".repeat(limits.facet) } });
    const refusal = await expectRefusal(
      submit({ facets: { ...facets, summary: "x".repeat(limits.facet + 1) } }),
      "invalid",
    );
    expect(refusal.details).toEqual([{ path: "content.facets.summary", message: "At most 40,000 characters." }]);
  });

  it.each<[string, Partial<OptionContent>, string]>([
    ["NUL", { facets: { ...facets, summary: "a\0b" } }, "content.facets.summary"],
    ["half a surrogate pair", { facets: { ...facets, implementation: "a\uD83Db" } }, "content.facets.implementation"],
    ["the other half", { title: "An option \uDE00" }, "content.title"],
    ["no title", { title: "   " }, "content.title"],
    ["a title that is too long", { title: "x".repeat(limits.title + 1) }, "content.title"],
    ["no summary", { facets: { ...facets, summary: "\n" } }, "content.facets.summary"],
    ["a place off the map", { placement: { x: 1.01, y: 0 } }, "content.placement.x"],
    ["a place that is no number", { placement: { x: 0, y: Number.NaN } }, "content.placement.y"],
    [
      "a stakeholder that the exercise has not",
      { stakeholders: [{ id: "cartel", part: "leads" }] },
      "content.stakeholders",
    ],
    [
      "a stakeholder named twice",
      {
        stakeholders: [
          { id: "church", part: "leads" },
          { id: "church", part: "opposes" },
        ],
      },
      "content.stakeholders",
    ],
    ["an instrument that the exercise has not", { instruments: ["magic"] }, "content.instruments"],
  ])("refuses %s, and says where", async (_what, changes, path) => {
    const before = await game.readSeq();
    const refusal = await expectRefusal(submit(changes), "invalid");
    expect(refusal.details.map((detail) => detail.path)).toEqual([path]);
    expect(await game.readSeq()).toBe(before);
  });
});

const keep = (player: Player, id: string, content: OptionDraft, baseVersion: number | null = null) =>
  keepDraft(player.memberId, id, { content, baseVersion });

describe("a draft", () => {
  it("is kept in every round, and its author's alone", async () => {
    const { analyst, other } = game;
    const [first, second] = [randomUUID(), randomUUID()];
    await keep(analyst, first, { title: "An" });
    await keep(analyst, second, { facets: { summary: "Half a" } });
    await keep(analyst, first, { title: "An idea" }, 1);
    expect((await listDrafts(analyst.memberId)).map(({ id, content }) => [id, content])).toEqual([
      [first, { title: "An idea" }],
      [second, { facets: { summary: "Half a" } }],
    ]);
    expect(await listDrafts(other.memberId)).toEqual([]);
    await keep(other, first, { title: "Mine under the same id" });
    await discardDraft(other.memberId, first);
    expect(await listDrafts(analyst.memberId)).toHaveLength(2);
  });

  it("goes with its submission, and stays when that is refused", async () => {
    const id = randomUUID();
    await keep(game.analyst, id, { title: "An idea" });
    await keep(game.other, id, { title: "Somebody else's" });
    await expectRefusal(submit({ instruments: ["magic"] }, id), "invalid");
    game.clock.now = game.closesAt("challenge");
    await expectRefusal(submit({}, id), "round-closed");
    expect(await listDrafts(game.analyst.memberId)).toHaveLength(1);
    game.clock.now = game.opensAt("propose");
    await submit({}, id);
    expect(await listDrafts(game.analyst.memberId)).toEqual([]);
    expect(await listDrafts(game.other.memberId)).toHaveLength(1);
  });

  it("goes with the revision that it was written for", async () => {
    const id = randomUUID();
    await submit({}, id);
    await keep(game.analyst, id, optionContent({ title: "A better one" }));
    await game.play(game.analyst, {
      type: "revise-option",
      optionId: id,
      baseRevision: 1,
      changes: { title: "A better one" },
      note: "",
    });
    expect(await listDrafts(game.analyst.memberId)).toEqual([]);
  });
});
