import { defaultMinRaters } from "@/lib/domain/analysis/input";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/**
 * Why the crowd rated options as it did in a round, by option, without names: of those that enough have rated, by the text
 * alone, so that the order tells nothing of when, or by whom. Of all options where none is named.
 */
export async function listReasons(tx: Tx, roundId: Id, optionId?: Id): Promise<Record<Id, string[]>> {
  const ofCrowd = { roundId, optionId, isOfStaff: false };
  const raters = await tx.rating.groupBy({ by: "optionId", where: { ...ofCrowd, abstains: false }, _count: true });
  const enough = raters.filter(({ _count }) => _count >= defaultMinRaters).map((row) => row.optionId);
  const rows = await tx.rating.findMany({
    where: { ...ofCrowd, optionId: { in: enough }, reason: { not: "" } },
    select: { optionId: true, reason: true },
  });
  const reasons: Record<Id, string[]> = {};
  for (const row of rows) (reasons[row.optionId] ??= []).push(row.reason);
  return Object.fromEntries(Object.entries(reasons).map(([id, texts]) => [id, texts.toSorted()]));
}
