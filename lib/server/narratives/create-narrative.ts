import type { Handler } from "@/lib/server/log/context";

export const createNarrative: Handler<"create-narrative"> = async ({ tx, exercise }, { id, texts }) => {
  // Counted from the log, so that the number of a removed narrative is not given again.
  const number = (await tx.event.count({ where: { exerciseId: exercise.id, type: "narrative.created" } })) + 1;
  return [{ type: "narrative.created", payload: { narrativeId: id, number, texts } }];
};
