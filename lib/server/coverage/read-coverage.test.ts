import { beforeEach, expect, it } from "vitest";
import { optionContent } from "@/test/contents";
import { testDatabase } from "@/test/database";
import { createTestExercise, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables, readWholeLog } from "@/test/log-equals-tables";
import { createRandom } from "@/test/random";
import type { Gap } from "@/lib/domain/coverage/gap";
import { coverageOf } from "@/lib/domain/coverage/coverage-of";
import { isProposed } from "@/lib/domain/options/option";
import { fold } from "@/lib/domain/evolve";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import { quadrants } from "@/lib/domain/narratives/narrative";
import { countCovering } from "./count-covering";
import { readCoverage } from "./read-coverage";

const ground = testDatabase();
let game: TestExercise;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
});

const read = () => ground.db.prisma.$transaction((tx) => readCoverage(tx, game.id));

/** The options that count, as the log has them. */
async function foldOptions() {
  const { exercise, options } = fold((await readWholeLog(ground.db, game.id)).map(({ event }) => event));
  const counting = Object.values(options).filter(isProposed);
  const covering = counting.map(({ authorId, stakeholders, instruments, placement }) => {
    return { authorId, stakeholders: stakeholders.map(({ id }) => id), instruments, placement };
  });
  return { exercise, covering };
}

it("counts nothing where there is nothing", async () => {
  const { exercise, covering } = await foldOptions();
  expect(await read()).toEqual(coverageOf(covering, exercise));
});

it("counts in the database what the options themselves come to", async () => {
  const random = createRandom(5);
  await game.playTo("propose");
  for (let count = 0; count < 24; count += 1) {
    const player = random.pick([game.analyst, game.other, game.moderator])!;
    const named = ["church", "government"].filter(() => random.isOnceIn(2));
    const { events } = await game.play(player, {
      type: "submit-option",
      content: optionContent({
        stakeholders: named.map((id) => ({ id, part: "leads" })),
        instruments: ["diplomacy", "law-enforcement"].filter(() => random.isOnceIn(2)),
        placement: { x: random.below(3) - 1, y: random.below(3) - 1 },
      }),
    });
    const [submitted] = events;
    if (submitted?.type !== "option.submitted" || !random.isOnceIn(4)) continue;
    const { optionId } = submitted.payload;
    await game.play(game.moderator, { type: "decline-option", optionId, reason: "It is another one's twin." });
  }
  const { exercise, covering } = await foldOptions();
  const coverage = await read();
  expect(coverage).toEqual(coverageOf(covering, exercise));
  expect(coverage.options).toBeGreaterThan(10);
  expect(coverage.outside).toBeGreaterThan(0);

  const gaps: Gap[] = [
    { stakeholderId: "church" },
    { instrumentId: "diplomacy", stakeholderId: "church" },
    { instrumentId: "magic" },
    ...quadrants.map((quadrant) => ({ quadrant, instrumentId: "diplomacy" })),
  ];
  const expected = gaps.map(({ stakeholderId, instrumentId, quadrant }) => {
    const found = covering.filter(
      (option) =>
        (!stakeholderId || option.stakeholders.includes(stakeholderId)) &&
        (!instrumentId || option.instruments.includes(instrumentId)) &&
        (!quadrant || quadrantOf(option.placement) === quadrant),
    );
    return { options: found.length, authors: new Set(found.map(({ authorId }) => authorId)).size };
  });
  expect(await ground.db.prisma.$transaction((tx) => countCovering(tx, game.id, gaps))).toEqual(expected);
  await expectLogEqualsTables(ground.db, game.id);
});
