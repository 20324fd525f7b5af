import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { narrativeTexts, takeawayTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectRefusal } from "@/test/refusals";
import { fold } from "@/lib/domain/evolve";
import { buildReport } from "@/lib/domain/report/report";
import { readWholeLog } from "@/test/log-equals-tables";

const ground = testDatabase();
let game: TestExercise;
let narrativeId: string;
let takeawayId: string;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
  [narrativeId, takeawayId] = [randomUUID(), randomUUID()];
  await game.playTo("conclude");
  const texts = narrativeTexts({ abstract: "Towns come first. Money follows.", risks: "Many." });
  await game.play(game.moderator, { id: narrativeId, type: "create-narrative", texts });
  const said = takeawayTexts({ explanation: "It is so." });
  await game.play(game.moderator, { id: takeawayId, type: "add-takeaway", texts: said });
  await game.play(game.organizer, { type: "close-exercise" });
});

const publish = (acknowledges?: number) => game.play(game.organizer, { type: "publish-exercise", acknowledges });

it("publishing names what no reference bears, and takes no other number than that", async () => {
  const refusal = await expectRefusal(publish(), "unreferenced");
  expect(refusal.message).toContain("4 statements");
  expect(refusal.details).toEqual([
    { path: "MN-1, Abstract", message: "Towns come first." },
    { path: "MN-1, Abstract", message: "Money follows." },
    { path: "MN-1, Risks", message: "Many." },
    { path: "Takeaway 1", message: "It is so." },
  ]);
  await expectRefusal(publish(3), "unreferenced");
  const { events } = await publish(4);
  expect(events.map(({ payload }) => payload)).toEqual([{ unreferenced: 4 }]);
});

it("a correction says what stood there, and makes the next version of the report", async () => {
  await publish(4);
  const correct = (baseVersion: number, risks: string) =>
    game.play(game.organizer, {
      type: "correct-narrative",
      narrativeId,
      baseVersion,
      changes: { risks },
      reason: "It said too little.",
    });
  await correct(1, "Many, and grave.");
  await expectRefusal(correct(1, "None."), "stale");
  expect((await correct(2, "Many, and grave.")).events).toEqual([]);
  await game.play(game.organizer, {
    type: "correct-takeaway",
    takeawayId,
    baseVersion: 1,
    changes: { statement: "Work comes first." },
    reason: "It compared what cannot be compared.",
  });
  const report = buildReport(fold((await readWholeLog(ground.db, game.id)).map(({ event }) => event)));
  expect(report).toMatchObject({
    version: 3,
    unreferenced: 4,
    corrections: [
      { version: 2, places: ["MN-1, Risks"], changes: [{ before: "Many.", after: "Many, and grave." }] },
      { version: 3, places: ["Takeaway 1, statement"], reason: "It compared what cannot be compared." },
    ],
  });
  expect(report.narratives[0]?.risks).toBe("Many, and grave.");
});
