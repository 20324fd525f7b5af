import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/exercises/[slug]/bundles/route";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { BundleSuggestion } from "@/lib/domain/bundling/suggestion";
import { makeAnalysis } from "@/lib/server/analysis/make-analysis";
import { createToken } from "@/lib/server/auth/tokens";
import { tick } from "@/lib/server/log/commit";
import { readBundleSuggestion } from "./read-suggestion";

const ground = testDatabase();
let game: TestExercise;
let ids: string[];

const placements = [-0.8, -0.7, -0.6, 0.6, 0.7, 0.8].map((x) => ({ x, y: x }));
const titles = [
  "Vet the police",
  "Train the police",
  "Pay the police",
  "Send the navy",
  "Send the army",
  "Buy the helicopters",
];

async function ask(player: Player, query = ""): Promise<Response> {
  const { token } = await createToken(player.userId, { name: "Test" });
  const headers = { authorization: `Bearer ${token}` };
  const request = new Request(`http://localhost:3000/api/v1/exercises/${game.slug}/bundles${query}`, { headers });
  return GET(request, { params: Promise.resolve({ slug: game.slug }) });
}

const read = async (query?: string) => BundleSuggestion.parse(await (await ask(game.moderator, query)).json());
const idsOf = ({ bundles }: BundleSuggestion) =>
  bundles.map(({ options }) => options.map(({ optionId }) => optionId).toSorted());

beforeEach(async () => {
  game = await createTestExercise(ground.db, { analysts: 4 });
  await game.playTo("propose");
  ids = placements.map(() => randomUUID());
  for (const [at, id] of ids.entries()) {
    const content = optionContent({ title: titles[at]!, placement: placements[at]! });
    await game.play(game.analyst, { id, type: "submit-option", content });
    await game.play(game.moderator, { type: "accept-option", optionId: id });
  }
});

describe("suggested bundles", () => {
  it("hold accepted options that lie together, with what they share", async () => {
    const suggestion = await read("?by=place,words");
    expect(idsOf(suggestion).toSorted()).toEqual([ids.slice(0, 3).toSorted(), ids.slice(3).toSorted()].toSorted());
    expect(suggestion.by).toEqual(["place", "words"]);
    expect(suggestion.bundles.flatMap(({ reasons }) => reasons)).toContainEqual({ kind: "words", words: ["police"] });
  });

  it("leave out what waits, was declined, or went into another", async () => {
    await game.play(game.moderator, { type: "decline-option", optionId: ids[0]!, reason: "Out of scope." });
    await game.play(game.moderator, { type: "merge-option", optionId: ids[5]!, intoId: ids[4]!, note: "" });
    await game.play(game.analyst, { id: randomUUID(), type: "submit-option", content: optionContent() });
    expect(
      idsOf(await read())
        .flat()
        .toSorted(),
    ).toEqual(ids.slice(1, 5).toSorted());
  });

  it("go by ratings, and by where the crowd puts options, only once a round has revealed them", async () => {
    await game.playTo("challenge");
    for (const [at, optionId] of ids.entries()) {
      // The crowd pairs them crosswise: the even against the odd.
      const [score, x] = at % 2 === 0 ? [7, 0.9] : [1, -0.9];
      for (const player of game.analysts) {
        await game.play(player, { type: "rate-option", optionId, scores: { impact: score }, placement: { x, y: x } });
      }
    }
    const before = await read("?by=place,ratings");
    expect(before.by).toEqual(["place"]);
    game.clock.now = game.closesAt("challenge");
    await tick(game.slug, { db: ground.db, now: game.clock.now });
    const client = await ground.db.pool.connect();
    const roundId = game.roundOf("challenge").id;
    await makeAnalysis(client, { exerciseId: game.id, roundId }).finally(() => client.release());
    const after = await read("?by=place,ratings");
    expect(after.by).toEqual(["place", "ratings"]);
    const [even, odd] = [0, 1].map((rest) => ids.filter((_, at) => at % 2 === rest).toSorted());
    expect(idsOf(after).toSorted()).toEqual([even, odd].toSorted());
  });

  it("are as many as are asked for, and nothing that is not known is asked for", async () => {
    expect((await read("?count=5")).bundles).toHaveLength(5);
    for (const query of ["?by=stars", "?by=", "?count=1", "?count=99", "?count=many"]) {
      const response = await ask(game.moderator, query);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: "invalid" } });
    }
  });

  it("are for organizers and moderators", async () => {
    expect((await ask(game.organizer)).status).toBe(200);
    for (const player of [game.analyst, game.observer]) expect((await ask(player)).status).toBe(403);
  });

  it("are not made of more options than it can be done with at once", async () => {
    const { memberId, role } = game.moderator;
    const access = { exerciseId: game.id, viewer: { kind: "member" as const, memberId, role } };
    await expectRefusal(readBundleSuggestion(access, { by: ["place"] }, ids.length - 1), "too-large");
  });
});
