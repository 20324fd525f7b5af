import { waitsForAuthor } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toAsked } from "@/lib/server/options/rows";
import { alone } from "@/lib/server/options/standing";

/** How many options wait to be accepted or declined; not those that wait for their authors. */
export async function countUntriaged(tx: Tx, exerciseId: Id): Promise<number> {
  const where = { exerciseId, status: "submitted", ...alone };
  const rows = await tx.policyOption.findMany({ where, select: { asked: true } });
  return rows.filter((row) => !waitsForAuthor({ asked: toAsked(row) })).length;
}

/** How many flags of members nobody has settled. */
export function countFlags(tx: Tx, exerciseId: Id): Promise<number> {
  return tx.flag.count({ where: { exerciseId, settledAt: null } });
}

/** How many accepted options are in no narrative. */
export async function countUnbundled(tx: Tx, exerciseId: Id): Promise<number> {
  const narratives = await tx.narrative.findMany({ where: { exerciseId }, select: { optionIds: true } });
  const bundled = narratives.flatMap(({ optionIds }) => optionIds);
  return tx.policyOption.count({
    where: { exerciseId, status: "accepted", ...alone, id: { notIn: bundled } },
  });
}

/** How many contradictions between options nobody has answered. */
export function countContradictions(tx: Tx, exerciseId: Id): Promise<number> {
  return tx.contradiction.count({ where: { exerciseId, settledAt: null } });
}
