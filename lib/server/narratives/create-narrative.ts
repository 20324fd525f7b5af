import type { Handler } from "@/lib/server/log/context";
import { requireReferences } from "@/lib/server/references/require-references";

export const createNarrative: Handler<"create-narrative"> = async (context, { id, texts }) => {
  const { tx, exercise } = context;
  await requireReferences(context, "texts", texts);
  // Counted from the log, so that the number of a removed narrative is not given again.
  const number = (await tx.event.count({ where: { exerciseId: exercise.id, type: "narrative.created" } })) + 1;
  return [{ type: "narrative.created", payload: { narrativeId: id, number, texts } }];
};
