import type { Db } from "@/lib/server/db/client";
import { activities } from "@/lib/domain/rounds/round";
import { createTestExercise, hour, planRounds, type TestExercise } from "./exercise";

/** An exercise that is open, and whose one round permits everything and lasts. */
export async function openForAll(db: Db): Promise<TestExercise> {
  const rounds = planRounds()
    .slice(0, 1)
    .map((round) => ({ ...round, permits: [...activities], lengthMs: 80 * 24 * hour }));
  const game = await createTestExercise(db, { moderators: 2, analysts: 3, rounds });
  await game.playTo("brief");
  return game;
}
