import { scheduleFrom } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";

export const openExercise: Handler<"open-exercise"> = async ({ exercise, now }) => {
  const times = scheduleFrom(exercise.rounds, now);
  // The first may wait for a start of its own.
  const first = times.slice(0, 1).filter(({ opensAt }) => opensAt <= now);
  return [
    { type: "exercise.opened", payload: { times } },
    ...first.map(({ roundId }) => ({ type: "round.opened" as const, payload: { roundId, dueAt: now } })),
  ];
};
