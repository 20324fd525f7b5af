import { randomUUID } from "node:crypto";
import Papa from "papaparse";
import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { GET } from "@/app/api/v1/exercises/[slug]/results/[roundId]/route";
import { makeAnalysis } from "@/lib/server/analysis/make-analysis";
import { createToken } from "@/lib/server/auth/tokens";
import { connectionConfig } from "@/lib/server/db/connection";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";

const ground = testDatabase();
let game: TestExercise;

async function ask(player: Player, format: string): Promise<Response> {
  const { slug } = game;
  const roundId = game.roundOf("challenge").id;
  const { token } = await createToken(player.userId, { name: "Test" });
  const request = new Request(`http://localhost:3000/api/v1/exercises/${slug}/results/${roundId}?format=${format}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return GET(request, { params: Promise.resolve({ slug, roundId }) });
}

async function workOut(): Promise<void> {
  const client = new pg.Client(connectionConfig(ground.url));
  await client.connect();
  await makeAnalysis(client, { exerciseId: game.id, roundId: game.roundOf("challenge").id }).finally(() =>
    client.end(),
  );
}

beforeEach(async () => {
  game = await createTestExercise(ground.db, { analysts: 4 });
  await game.playTo("propose");
  const optionId = randomUUID();
  const content = optionContent({ title: "=HYPERLINK(1)" });
  await game.play(game.analyst, { id: optionId, type: "submit-option", content });
  await game.playTo("challenge");
  for (const analyst of game.analysts) {
    await game.play(analyst, { type: "rate-option", optionId, scores: { impact: 6 }, reason: "It is cheap." });
  }
});

describe("the results of a round as CSV", () => {
  it("are refused to everybody while they are sealed, though they have been worked out", async () => {
    await workOut();
    for (const player of [game.organizer, game.moderator, game.analyst, game.observer]) {
      const response = await ask(player, "csv");
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain("median");
    }
  });

  it("are a table that runs nothing in a spreadsheet, once the round has revealed them", async () => {
    await game.playTo("bundle");
    expect((await ask(game.observer, "csv")).status).toBe(503);
    await workOut();
    const response = await ask(game.observer, "csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const { data } = Papa.parse<Record<string, string>>(await response.text(), { header: true });
    const impact = data.find(({ criterion }) => criterion === "Impact");
    expect(impact).toMatchObject({ option: "PO-1", title: "'=HYPERLINK(1)", "scored by": "4", median: "6" });
  });

  it("come in no other format than is told", async () => {
    const response = await ask(game.observer, "xlsx");
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: {
        code: "invalid",
        message: "format: Ask for json or csv.",
        details: [{ path: "format", message: "Ask for json or csv." }],
      },
    });
  });
});
