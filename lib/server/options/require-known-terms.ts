import { Refusal } from "@/lib/domain/errors";
import type { Term } from "@/lib/domain/exercise/setup";
import type { OptionChanges } from "@/lib/domain/options/option";
import type { HandlerContext } from "@/lib/server/log/context";

/** Refuses stakeholders and instruments that the exercise's lists do not hold. */
export async function requireKnownTerms({ tx, exercise }: HandlerContext, changes: OptionChanges): Promise<void> {
  if (!changes.stakeholders && !changes.instruments) return;
  const stored = await tx.exercise.findUniqueOrThrow({
    where: { id: exercise.id },
    select: { stakeholders: true, instruments: true },
  });
  requireAll(
    "stakeholders",
    (changes.stakeholders ?? []).map(({ id }) => id),
    stored.stakeholders as Term[],
  );
  requireAll("instruments", changes.instruments ?? [], stored.instruments as Term[]);
}

function requireAll(path: string, ids: string[], known: Term[]): void {
  const unknown = ids.find((id) => !known.some((term) => term.id === id));
  if (unknown === undefined) return;
  const message = `"${unknown}" is not one of this exercise's ${path}.`;
  throw new Refusal("invalid", message, [{ path: `content.${path}`, message }]);
}
