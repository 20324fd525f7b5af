import { isBetween } from "@/lib/domain/contradictions/contradiction";
import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";
import { listContradictions } from "./rows";

/** Refuses where somebody has flagged the same two and nobody has answered yet. */
export const flagContradiction: Handler<"flag-contradiction"> = async (context, { id, optionIds, reason }) => {
  const options = [await requireOption(context, optionIds[0]), await requireOption(context, optionIds[1])];
  const all = Object.values(await listContradictions(context.tx, context.exercise.id));
  if (all.some((contradiction) => contradiction.settled === null && isBetween(contradiction, optionIds))) {
    const names = options.map(({ number }) => `PO-${number}`).join(" and ");
    throw new Refusal(
      "invalid",
      `Somebody has said already that ${names} contradict each other. Add to it in a thread.`,
    );
  }
  return [{ type: "contradiction.flagged", payload: { contradictionId: id, optionIds, reason } }];
};
