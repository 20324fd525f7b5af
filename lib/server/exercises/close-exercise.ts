import type { Handler } from "@/lib/server/log/context";

/** Ends the round that is open, if any; rounds that had not begun never take place. */
export const closeExercise: Handler<"close-exercise"> = async ({ exercise, now }) => {
  const open = exercise.rounds.filter((round) => round.phase === "open");
  return [
    ...open.map(({ id }) => ({
      type: "round.closed" as const,
      payload: { roundId: id, dueAt: now, reason: "exercise-closed" as const },
    })),
    { type: "exercise.closed", payload: {} },
  ];
};
