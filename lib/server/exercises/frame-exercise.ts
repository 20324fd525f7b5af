import { Refusal } from "@/lib/domain/errors";
import type { Term } from "@/lib/domain/exercise/setup";
import type { Handler } from "@/lib/server/log/context";

/** Once open, options may name any stakeholder or instrument: they can be renamed and added, not removed. */
export const frameExercise: Handler<"frame-exercise"> = async ({ tx, exercise }, { framing }) => {
  if (exercise.status !== "draft") {
    const stored = await tx.exercise.findUniqueOrThrow({ where: { id: exercise.id } });
    requireKept("stakeholders", stored.stakeholders as Term[], framing.stakeholders);
    requireKept("instruments", stored.instruments as Term[], framing.instruments);
  }
  return [{ type: "exercise.framed", payload: { framing } }];
};

function requireKept(path: string, before: Term[], after: Term[]): void {
  const lost = before.find((term) => !after.some(({ id }) => id === term.id));
  if (!lost) return;
  const message = `"${lost.name}" cannot be removed while the exercise runs, since options may name it. Rename it instead.`;
  throw new Refusal("invalid", message, [{ path, message }]);
}
