import { timesAfterPause } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";

export const resumeExercise: Handler<"resume-exercise"> = async ({ exercise, now }) => {
  if (exercise.pausedAt === null) return [];
  const times = timesAfterPause(exercise.rounds, exercise.pausedAt, now);
  return [{ type: "exercise.resumed", payload: { times } }];
};
