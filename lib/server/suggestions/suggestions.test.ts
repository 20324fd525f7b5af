import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { getOption } from "@/lib/server/options/read-option";
import { readRevisions } from "@/lib/server/options/read-revisions";

const ground = testDatabase();
const implementation = "A fund. Paid by the towns.";
let game: TestExercise;
let optionId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  optionId = randomUUID();
  await game.playTo("propose");
  const content = optionContent();
  const facets = { ...content.facets, implementation };
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: { ...content, facets } });
});

async function suggest(text: string, player = game.other): Promise<string> {
  const id = randomUUID();
  const what = { optionId, facet: "implementation" as const, baseRevision: 1, text, reason: "It is clearer." };
  await game.play(player, { id, type: "suggest-edit", ...what });
  return id;
}

const accept = (player: Player, suggestionId: string) => game.play(player, { type: "accept-suggestion", suggestionId });
const readSuggestion = (id: string) => ground.db.prisma.suggestion.findUniqueOrThrow({ where: { id } });

describe("a suggestion", () => {
  it("becomes a revision that names who suggested it", async () => {
    const id = await suggest("A large fund. Paid by the towns.");
    await accept(game.analyst, id);
    expect((await readRevisions(optionId)).at(-1)).toMatchObject({
      number: 2,
      authorId: game.analyst.memberId,
      creditedToId: game.other.memberId,
      note: "It is clearer.",
      content: { facets: { implementation: "A large fund. Paid by the towns." } },
    });
    expect(await getOption(game.id, 1)).toMatchObject({ contributorIds: [game.other.memberId] });
    expect(await readSuggestion(id)).toMatchObject({
      status: "accepted",
      revision: 2,
      decidedById: game.analyst.memberId,
    });
    await expectRefusal(accept(game.moderator, id), "stale");
  });

  it("is put together with what has been written since, unless it is the same sentence", async () => {
    const [first, second] = [
      await suggest("A large fund. Paid by the towns."),
      await suggest("A tiny fund. Paid by the towns."),
    ];
    const changes = { facets: { implementation: "A fund. Paid by the states." } };
    await game.play(game.moderator, { type: "revise-option", optionId, baseRevision: 1, changes, note: "" });
    await accept(game.moderator, first);
    expect((await getOption(game.id, 1)).facets.implementation).toBe("A large fund. Paid by the states.");
    const refusal = await expectRefusal(accept(game.moderator, second), "stale");
    expect(refusal.message).toContain("Implementation");
    expect(await readSuggestion(second)).toMatchObject({ status: "open" });
  });

  it("that says what has been written since makes no revision, and is accepted", async () => {
    const text = "A large fund. Paid by the towns.";
    const id = await suggest(text);
    const changes = { facets: { implementation: text } };
    await game.play(game.analyst, { type: "revise-option", optionId, baseRevision: 1, changes, note: "" });
    expect((await accept(game.analyst, id)).events.map(({ type }) => type)).toEqual(["suggestion.accepted"]);
    expect(await readSuggestion(id)).toMatchObject({ revision: 2 });
  });

  it("is decided by the author and the moderators, and withdrawn by who made it", async () => {
    const id = await suggest("A large fund. Paid by the towns.");
    const decline = (player: Player) =>
      game.play(player, { type: "decline-suggestion", suggestionId: id, reason: "Too large." });
    const withdraw = (player: Player) => game.play(player, { type: "withdraw-suggestion", suggestionId: id });
    await expectRefusal(accept(game.other, id), "forbidden");
    await expectRefusal(decline(game.other), "forbidden");
    await expectRefusal(withdraw(game.analyst), "forbidden");
    await decline(game.moderator);
    expect(await readSuggestion(id)).toMatchObject({ status: "declined", answer: "Too large." });
    await expectRefusal(withdraw(game.other), "stale");
  });

  it("says something else than what stands there, and something where that cannot be empty", async () => {
    await expectRefusal(suggest(implementation), "invalid");
    await expectRefusal(suggest(""), "invalid");
    await expectRefusal(suggest("x".repeat(40_001)), "invalid");
  });
});
