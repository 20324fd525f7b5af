import type { Id } from "@/lib/domain/primitives";
import { isRated } from "@/lib/domain/rounds/round";
import type { Handler, HandlerContext } from "@/lib/server/log/context";

/**
 * Ends the round that is open, if any; rounds that had not begun never take place. One that was interrupted, as the round
 * before it was opened again, ends too where it has been rated in: those answers would be sealed for ever.
 */
export const closeExercise: Handler<"close-exercise"> = async (context) => {
  const { rounds } = context.exercise;
  const interrupted = await listInterrupted(context);
  const ending = rounds.filter(({ id, phase }) => phase === "open" || interrupted.has(id));
  return [
    ...ending.map(({ id }) => ({
      type: "round.closed" as const,
      payload: { roundId: id, dueAt: context.now, reason: "exercise-closed" as const },
    })),
    { type: "exercise.closed", payload: {} },
  ];
};

async function listInterrupted({ tx, exercise }: HandlerContext): Promise<Set<Id>> {
  const ids = exercise.rounds.filter((round) => round.phase === "planned" && isRated(round)).map(({ id }) => id);
  if (ids.length === 0) return new Set();
  const rated = await tx.rating.findMany({
    where: { exerciseId: exercise.id, roundId: { in: ids } },
    distinct: ["roundId"],
    select: { roundId: true },
  });
  return new Set(rated.map(({ roundId }) => roundId));
}
