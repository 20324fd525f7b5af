import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { OptionChanges } from "@/lib/domain/options/option";
import { getOption } from "./read-option";
import { readRevisions } from "./read-revisions";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  optionId = randomUUID();
  await game.playTo("propose");
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
});

function revise(player: Player, baseRevision: number, changes: OptionChanges, note = "") {
  return game.play(player, { type: "revise-option", optionId, baseRevision, changes, note });
}

describe("revising an option", () => {
  it("changes what is named, and keeps every version", async () => {
    await revise(game.analyst, 1, { title: "Towns first", facets: { implementation: "By lottery." } }, "Shorter");
    game.clock.now += 1_000;
    await revise(game.moderator, 2, { placement: { x: 1, y: -1 }, timeHorizon: "within-a-year", stakeholders: [] });
    await revise(game.analyst, 3, { timeHorizon: null, instruments: ["law-enforcement"] });

    const revisions = await readRevisions(optionId);
    const first = optionContent();
    const second = { ...first, title: "Towns first", facets: { ...first.facets, implementation: "By lottery." } };
    const third = { ...second, placement: { x: 1, y: -1 }, timeHorizon: "within-a-year" as const, stakeholders: [] };
    const fourth = { ...third, timeHorizon: null, instruments: ["law-enforcement"] };
    expect(revisions.map(({ content }) => content)).toEqual([first, second, third, fourth]);
    expect(revisions.map(({ number, note, authorId }) => [number, note, authorId])).toEqual([
      [1, "", game.analyst.memberId],
      [2, "Shorter", game.analyst.memberId],
      [3, "", game.moderator.memberId],
      [4, "", game.analyst.memberId],
    ]);
    expect(await getOption(game.id, 1)).toMatchObject({ ...fourth, revision: 4, authorId: game.analyst.memberId });
  });

  it("is for whoever may revise, and names them", async () => {
    await revise(game.other, 1, { title: "Somebody else's" });
    await revise(game.organizer, 2, { title: "An organizer's" });
    await expectRefusal(revise(game.observer, 3, { title: "Not mine" }), "forbidden");
    expect(await getOption(game.id, 1)).toMatchObject({
      authorId: game.analyst.memberId,
      contributorIds: [game.other.memberId, game.organizer.memberId],
    });
  });

  it("puts together what two have changed of the same facet", async () => {
    const implementation = "A fund. Paid by the towns.";
    await revise(game.analyst, 1, { facets: { implementation } });
    await revise(game.other, 2, { facets: { implementation: "A large fund. Paid by the towns." } });
    await revise(game.analyst, 2, { facets: { implementation: "A fund. Paid by the states." } });
    const revisions = await readRevisions(optionId);
    expect(
      revisions.map(({ number, baseNumber, content }) => [number, baseNumber, content.facets.implementation]),
    ).toEqual([
      [1, 0, optionContent().facets.implementation],
      [2, 1, implementation],
      [3, 2, "A large fund. Paid by the towns."],
      [4, 2, "A large fund. Paid by the states."],
    ]);
  });

  it("refuses two versions of the same sentence, and names the facet", async () => {
    const write = (text: string) => ({ facets: { implementation: text } });
    await revise(game.other, 1, write("A large fund, paid out by the towns."));
    const refusal = await expectRefusal(revise(game.analyst, 1, write("A fund, paid out by the states.")), "stale");
    expect(refusal.details.map(({ path }) => path)).toEqual(["changes.facets.implementation"]);
  });

  it("never overwrites what has come since", async () => {
    await revise(game.moderator, 1, { title: "The first to save" });
    const refusal = await expectRefusal(revise(game.analyst, 1, { title: "The second" }), "stale");
    expect(refusal.message).toContain("Revision 2");
    await expectRefusal(revise(game.analyst, 3, { title: "From the future" }), "not-found");
    const [ahead, behind] = await Promise.allSettled([
      revise(game.analyst, 2, { title: "One" }),
      revise(game.moderator, 2, { title: "Two" }),
    ]);
    expect([ahead.status, behind.status].toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await readRevisions(optionId)).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("that changes nothing makes no revision", async () => {
    expect((await revise(game.analyst, 1, {})).events).toEqual([]);
    expect((await revise(game.analyst, 1, { title: " State investment " })).events).toEqual([]);
    const again = { placement: { y: 0.25, x: -0.5 }, stakeholders: [{ part: "leads" as const, id: "government" }] };
    expect((await revise(game.analyst, 1, again)).events).toEqual([]);
  });

  it("refuses what the exercise's lists do not hold, and texts that are empty", async () => {
    await expectRefusal(revise(game.analyst, 1, { instruments: ["magic"] }), "invalid");
    await expectRefusal(revise(game.analyst, 1, { stakeholders: [{ id: "cartel", part: "leads" }] }), "invalid");
    await expectRefusal(revise(game.analyst, 1, { facets: { summary: "" } }), "invalid");
    expect((await revise(game.analyst, 1, { facets: { conditionsForSuccess: "Peace." } })).events).toHaveLength(1);
  });
});
