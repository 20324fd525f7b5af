import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { optionContent, sourceTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import type { SourceTexts, Verdict } from "@/lib/domain/evidence/source";
import { listSources } from "./rows";

const ground = testDatabase();
let game: TestExercise;
let optionId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  optionId = randomUUID();
  await game.playTo("propose");
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
});

async function attach(changes: Partial<SourceTexts> = {}, player = game.other): Promise<string> {
  const id = randomUUID();
  await game.play(player, { id, type: "attach-source", optionId, source: sourceTexts(changes) });
  return id;
}

const assess = (player: Player, sourceId: string, verdict: Verdict | null, reason = "") =>
  game.play(player, { type: "assess-source", sourceId, verdict, reason });
const readSources = () => ground.db.prisma.$transaction((tx) => listSources(tx, { exerciseId: game.id }));

describe("a source", () => {
  it("stands at its facet with what each member holds of it", async () => {
    const id = await attach({ facet: "implementation", url: null });
    await assess(game.analyst, id, "supported");
    await assess(game.moderator, id, "disputed", "Its figures are old.");
    await assess(game.analyst, id, "disputed", "So they are.");
    await assess(game.moderator, id, null);
    const source = (await readSources())[id];
    expect(source).toMatchObject({ facet: "implementation", url: null, addedById: game.other.memberId });
    expect(source?.assessments).toEqual([
      { memberId: game.analyst.memberId, verdict: "disputed", reason: "So they are.", at: game.clock.now },
    ]);
    expect((await assess(game.analyst, id, "disputed", "So they are.")).events).toEqual([]);
    await expectRefusal(assess(game.moderator, id, "disputed"), "invalid");
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT://example.org/%0Aalert(1)",
    "data:text/html,x",
    "//example.org",
    "http://",
    "ftp://example.org",
  ])("has no address like %j", async (url) => {
    const refusal = await expectRefusal(attach({ url }), "invalid");
    expect(refusal.details[0]?.path).toBe("source.url");
  });

  it("is removed by who added it or a moderator", async () => {
    const [first, second] = [await attach(), await attach()];
    const remove = (player: Player, sourceId: string) => game.play(player, { type: "remove-source", sourceId });
    await expectRefusal(remove(game.analyst, first), "forbidden");
    await remove(game.other, first);
    await remove(game.moderator, second);
    expect(await readSources()).toEqual({});
    await expectRefusal(remove(game.other, first), "not-found");
  });
});
