import { expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise } from "@/test/exercise";
import { readWholeLog } from "@/test/log-equals-tables";
import { startTicker } from "./ticker";

const ground = testDatabase();

const patient = { timeout: 30_000, interval: 20 };

it("notices what is due without anybody asking, and once, however many processes tick", async () => {
  // The exercises of the tests took place in January 2026: by the database's clock all of it is due.
  const [running, finished, draft] = [
    await createTestExercise(ground.db),
    await createTestExercise(ground.db),
    await createTestExercise(ground.db),
  ];
  await running.playTo("propose");
  await finished.playTo("propose");
  await finished.playTo("closed");
  const before = await Promise.all([running, finished, draft].map((game) => game.readSeq()));

  const tickers = [startTicker(ground.db), startTicker(ground.db)];
  await expect.poll(() => running.readSeq(), patient).toBeGreaterThan(before[0]!);
  await Promise.all(tickers.map((ticker) => ticker.stop()));

  const events = (await readWholeLog(ground.db, running.id)).slice(before[0]).map(({ event }) => event);
  expect(events.map(({ type, by }) => [type, by])).toEqual([
    ...Array.from({ length: 3 }, () => [
      ["round.closed", null],
      ["round.opened", null],
    ]).flat(),
    ["round.closed", null],
  ]);
  expect(await Promise.all([finished, draft].map((game) => game.readSeq()))).toEqual(before.slice(1));
});
