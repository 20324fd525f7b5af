import { afterEach, beforeEach, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { createTestExercise, type Player, type TestExercise } from "@/test/exercise";
import { expectLogEqualsTables, readWholeLog } from "@/test/log-equals-tables";
import { expectRefusal } from "@/test/refusals";
import type { Levels } from "@/lib/domain/expertise/expertise";
import { readState } from "@/lib/server/exercises/read-snapshot";

const ground = testDatabase();

let game: TestExercise;

beforeEach(async () => {
  game = await createTestExercise(ground.db);
});

afterEach(() => expectLogEqualsTables(ground.db, game.id));

const state = (player: Player, levels: Levels) => game.play(player, { type: "state-expertise", levels });

const readExpertise = async ({ memberId, role }: Player) => {
  const scope = { threads: "none", options: "few" } as const;
  const viewer = { kind: "member", memberId, role } as const;
  return (await ground.db.prisma.$transaction((tx) => readState(tx, game.id, viewer, scope))).expertise;
};

it("replaces what was said before, and takes it back where nothing is said", async () => {
  await state(game.analyst, { "instrument:diplomacy": 3, "stakeholder:church": 1 });
  await state(game.analyst, { "stakeholder:church": 0 });
  expect(await readExpertise(game.analyst)).toEqual({ [game.analyst.memberId]: { "stakeholder:church": 0 } });
  await state(game.analyst, {});
  expect(await readExpertise(game.analyst)).toEqual({});
});

it("writes nothing where the same is said again", async () => {
  const levels: Levels = { "instrument:diplomacy": 2, "stakeholder:church": 1 };
  await state(game.analyst, levels);
  const again = await state(game.analyst, { "stakeholder:church": 1, "instrument:diplomacy": 2 });
  expect(again.events).toEqual([]);
});

it("is told to staff, and to other members not at all", async () => {
  await state(game.analyst, { "instrument:diplomacy": 3 });
  await state(game.moderator, { "stakeholder:church": 2 });
  const all = {
    [game.analyst.memberId]: { "instrument:diplomacy": 3 },
    [game.moderator.memberId]: { "stakeholder:church": 2 },
  };
  expect(await readExpertise(game.organizer)).toEqual(all);
  expect(await readExpertise(game.moderator)).toEqual(all);
  expect(await readExpertise(game.other)).toEqual({});
  expect(await readExpertise(game.observer)).toEqual({});
  const last = (await readWholeLog(ground.db, game.id)).at(-1);
  expect(last?.audience).toBe(`member:${game.moderator.memberId}`);
});

it("refuses what is no instrument and no stakeholder of the exercise", async () => {
  const wrong: Levels[] = [{ "instrument:magic": 3 }, { "stakeholder:diplomacy": 3 }, { "instrument:church": 0 }];
  for (const levels of wrong) await expectRefusal(state(game.analyst, levels), "invalid");
});
