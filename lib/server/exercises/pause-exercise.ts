import type { Handler } from "@/lib/server/log/context";

/** Two organizers who pause at once pause it once. */
export const pauseExercise: Handler<"pause-exercise"> = async ({ exercise }) =>
  exercise.pausedAt === null ? [{ type: "exercise.paused", payload: {} }] : [];
