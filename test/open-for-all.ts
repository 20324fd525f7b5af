import type { Db } from "@/lib/server/db/client";
import { type Activity, activities } from "@/lib/domain/rounds/round";
import { createTestExercise, hour, planRounds, type TestExercise } from "./exercise";

/** An exercise that is open, and whose one round permits everything, or what is named, and lasts. */
export async function openForAll(db: Db, permits: readonly Activity[] = activities): Promise<TestExercise> {
  const rounds = planRounds()
    .slice(0, 1)
    .map((round) => ({ ...round, permits: [...permits], lengthMs: 80 * 24 * hour }));
  const game = await createTestExercise(db, { moderators: 2, analysts: 3, rounds });
  await game.playTo("brief");
  return game;
}
