import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";

/** A report without a narrative would tell its reader nothing. */
export const publishExercise: Handler<"publish-exercise"> = async ({ tx, exercise }) => {
  const narratives = await tx.narrative.count({ where: { exerciseId: exercise.id } });
  if (narratives === 0) {
    throw new Refusal(
      "invalid",
      "There is no narrative yet. Bundle options into at least one on the board, then publish.",
    );
  }
  return [{ type: "exercise.published", payload: {} }];
};
