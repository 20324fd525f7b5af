import { attribute, type Attributed } from "@/lib/domain/credit/attribute";
import { countWords, type Credit, toVersion } from "@/lib/domain/credit/credit";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { readAt } from "@/lib/server/exercises/read-at";
import { toRevision } from "@/lib/server/options/rows";

/** Who wrote how much of an option as it is now; throws "not-found". */
export async function readCredit(exerciseId: Id, number: number): Promise<Credit> {
  return readAt(exerciseId, async (tx) => {
    const where = { exerciseId_number: { exerciseId, number } };
    const option = await tx.policyOption.findUnique({ where, select: { id: true } });
    if (!option) throw new Refusal("not-found", "There is no such option in this exercise.");
    const { words, writers, sources } = countWords(await attributeOption(tx, option.id));
    const ids = sources.map(([id]) => id);
    const rows = await tx.policyOption.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } });
    const numbers = new Map(rows.map((row) => [row.id, row.number]));
    return {
      words,
      writers: writers.map(([memberId, count]) => ({ memberId, words: count })),
      sources: sources.map(([optionId, count]) => ({ optionId, number: numbers.get(optionId) ?? 0, words: count })),
    };
  });
}

/**
 * An option's text with the writer of each word; of a part, the option it is of goes before it, as it was `until` it was
 * split. Nothing is merged into an option that is split: what has been since, a part itself perhaps, is none of it.
 */
async function attributeOption(tx: Tx, id: Id, until?: Date): Promise<Attributed> {
  const select = { splitFromId: true, submittedAt: true };
  const { splitFromId, submittedAt } = await tx.policyOption.findUniqueOrThrow({ where: { id }, select });
  const where = { optionId: id, ...(until && { at: { lte: until } }) };
  const revisions = (await tx.revision.findMany({ where, orderBy: { number: "asc" } })).map(toRevision);
  const before = splitFromId === null ? [] : cameFrom(splitFromId, await attributeOption(tx, splitFromId, submittedAt));
  const merged = until ? [] : await tx.policyOption.findMany({ where: { mergedIntoId: id }, select: { id: true } });
  const taken: Attributed[] = [];
  for (const part of merged) taken.push(cameFrom(part.id, await attributeOption(tx, part.id)));
  return attribute(revisions.map(toVersion), before, taken);
}

function cameFrom(fromId: Id, text: Attributed): Attributed {
  return text.map((sentence) => sentence.map((word) => ({ ...word, fromId })));
}
