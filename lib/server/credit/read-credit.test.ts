import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { optionContent, splitTexts } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { readCredit } from "./read-credit";

const ground = testDatabase();

it("counts an option into which a part of its own undone split was merged", async () => {
  const game = await createTestExercise(ground.db);
  const optionId = randomUUID();
  const texts = splitTexts();
  const [part] = texts.parts;
  await game.playTo("propose");
  await game.play(game.analyst, { id: optionId, type: "submit-option", content: optionContent() });
  await game.play(game.moderator, { type: "accept-option", optionId });
  await game.play(game.moderator, { type: "split-option", optionId, ...texts });
  await game.play(game.moderator, { type: "unsplit-option", optionId });
  await game.play(game.moderator, { type: "merge-option", optionId: part!.id, intoId: optionId, note: "" });

  const whole = await readCredit(game.id, 1);
  expect(whole.writers).toEqual([{ memberId: game.analyst.memberId, words: whole.words }]);
  expect((await readCredit(game.id, 2)).sources).toMatchObject([{ optionId, number: 1 }]);
});
