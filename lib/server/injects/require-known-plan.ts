import { Refusal } from "@/lib/domain/errors";
import type { InjectContent, ReleasePlan } from "@/lib/domain/injects/inject";
import type { Term } from "@/lib/domain/exercise/setup";
import { clockTime } from "@/lib/domain/rounds/clock";
import type { HandlerContext } from "@/lib/server/log/context";

/** Throws "invalid" for desks and rounds that the exercise does not have, and for a moment that has passed. */
export async function requireKnownPlan(
  { tx, exercise, now }: HandlerContext,
  { desks, asksOptions }: InjectContent,
  plan: ReleasePlan,
): Promise<void> {
  const { stakeholders } = await tx.exercise.findUniqueOrThrow({
    where: { id: exercise.id },
    select: { stakeholders: true },
  });
  const known = new Set((stakeholders as Term[]).map(({ id }) => id));
  const unknown = desks.find((desk) => !known.has(desk));
  if (unknown) throw refuse("content.desks", `"${unknown}" is not one of the stakeholders.`);
  if (asksOptions && desks.length > 0) {
    throw refuse("content.desks", "An inject that asks about every option is for everybody. Leave the desks out.");
  }
  if (plan.kind === "round" && !exercise.rounds.some(({ id }) => id === plan.roundId)) {
    throw refuse("plan.roundId", "There is no such round in this exercise.");
  }
  if (plan.kind === "time" && exercise.status === "open" && plan.at <= clockTime(exercise, now)) {
    throw refuse("plan.at", "That moment has passed. Choose a later one, or release it now.");
  }
}

function refuse(path: string, message: string): Refusal {
  return new Refusal("invalid", message, [{ path, message }]);
}
