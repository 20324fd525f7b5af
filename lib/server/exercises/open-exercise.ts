import { scheduleFrom } from "@/lib/domain/rounds/clock";
import type { Handler } from "@/lib/server/log/context";

export const openExercise: Handler<"open-exercise"> = async ({ exercise, now }) => {
  const times = scheduleFrom(exercise.rounds, now);
  const first = exercise.rounds.slice(0, 1);
  return [
    { type: "exercise.opened", payload: { times } },
    ...first.map(({ id }) => ({ type: "round.opened" as const, payload: { roundId: id, dueAt: now } })),
  ];
};
