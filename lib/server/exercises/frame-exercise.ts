import { isDeepStrictEqual } from "node:util";
import { Refusal } from "@/lib/domain/errors";
import type { Axes, Framing, Term } from "@/lib/domain/exercise/setup";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import type { Handler } from "@/lib/server/log/context";

/** Once open, options may name any stakeholder or instrument: they can be renamed and added, not removed. */
export const frameExercise: Handler<"frame-exercise"> = async ({ tx, exercise }, { changes }) => {
  const stored = await tx.exercise.findUniqueOrThrow({ where: { id: exercise.id } });
  const { title, question, brief, provenance } = stored;
  const before: Framing = {
    ...{ title, question, brief, provenance },
    axes: stored.axes as Axes,
    stakeholders: stored.stakeholders as Term[],
    instruments: stored.instruments as Term[],
    criteria: stored.criteria as Criterion[],
  };
  const framing = { ...before, ...changes };
  if (isDeepStrictEqual(framing, before)) return [];
  if (exercise.status !== "draft") {
    requireSameCriteria(before, framing);
    requireKept("stakeholders", before.stakeholders, framing.stakeholders);
    requireKept("instruments", before.instruments, framing.instruments);
  }
  return [{ type: "exercise.framed", payload: { framing } }];
};

function requireSameCriteria(before: Framing, after: Framing): void {
  if (isDeepStrictEqual(before.criteria, after.criteria)) return;
  const message =
    "What options are rated on can be changed until the exercise opens: ratings must mean the same for all.";
  throw new Refusal("invalid", message, [{ path: "changes.criteria", message }]);
}

function requireKept(path: "stakeholders" | "instruments", before: Term[], after: Term[]): void {
  const lost = before.find((term) => !after.some(({ id }) => id === term.id));
  if (!lost) return;
  const message = `"${lost.name}" cannot be removed while the exercise runs, since options may name it. Rename it instead.`;
  throw new Refusal("invalid", message, [{ path: `changes.${path}`, message }]);
}
