import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/** How many options wait to be accepted or declined. */
export function countUntriaged(tx: Tx, exerciseId: Id): Promise<number> {
  return tx.policyOption.count({ where: { exerciseId, status: "submitted", mergedIntoId: null } });
}

/** How many accepted options are in no narrative. */
export async function countUnbundled(tx: Tx, exerciseId: Id): Promise<number> {
  const narratives = await tx.narrative.findMany({ where: { exerciseId }, select: { optionIds: true } });
  const bundled = narratives.flatMap(({ optionIds }) => optionIds);
  return tx.policyOption.count({
    where: { exerciseId, status: "accepted", mergedIntoId: null, id: { notIn: bundled } },
  });
}

/** How many contradictions between options nobody has answered. */
export function countContradictions(tx: Tx, exerciseId: Id): Promise<number> {
  return tx.contradiction.count({ where: { exerciseId, settledAt: null } });
}
