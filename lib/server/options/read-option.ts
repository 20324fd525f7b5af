import { Refusal } from "@/lib/domain/errors";
import type { FullOption } from "@/lib/domain/options/option";
import type { CardsPage, OptionPage } from "@/lib/domain/pages";
import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";
import { readAt } from "@/lib/server/exercises/read-at";
import { listSources } from "@/lib/server/evidence/rows";
import { listJudgements } from "@/lib/server/shocks/rows";
import { listSuggestions } from "@/lib/server/suggestions/rows";
import { listCards, toOption } from "./rows";

/** An option by its number; throws "not-found". */
export async function getOption(exerciseId: Id, number: number): Promise<FullOption> {
  return toOption(await findRow(db().prisma, exerciseId, number));
}

// An option keeps its number for ever.
const ids = new Map<string, Id>();
const mostIds = 50_000;

/** The id of an option by its number; throws "not-found". */
export async function getOptionId(exerciseId: Id, number: number): Promise<Id> {
  const key = `${exerciseId} ${number}`;
  const known = ids.get(key);
  if (known) return known;
  const { id } = await findRow(db().prisma, exerciseId, number);
  if (ids.size >= mostIds) ids.clear();
  ids.set(key, id);
  return id;
}

/**
 * An option by its number with all that is shown of it: the suggestions and sources, and the cards of
 * those it was merged with and those it rivals; as it stood after event `seq`. Throws "not-found".
 */
export async function readOption(exerciseId: Id, number: number): Promise<OptionPage> {
  return readAt(exerciseId, async (tx) => {
    const row = await findRow(tx, exerciseId, number);
    const { id, mergedIntoId, rivalOfId, splitFromId, splitIntoIds } = row;
    const named = [mergedIntoId, rivalOfId, splitFromId, ...splitIntoIds].filter((other) => other !== null);
    const isRelated = { OR: [{ id: { in: named } }, { mergedIntoId: id }, { rivalOfId: id }] };
    return {
      option: toOption(row),
      related: await listCards(tx, { exerciseId, ...isRelated }),
      suggestions: await listSuggestions(tx, { exerciseId, optionId: id }),
      sources: await listSources(tx, { exerciseId, optionId: id }),
      judgements: await listJudgements(tx, { exerciseId, optionId: id }),
    };
  });
}

/** The cards of the options with these numbers, or of all, as they stood after event `seq`. */
export async function readCards(exerciseId: Id, numbers?: number[]): Promise<CardsPage> {
  return readAt(exerciseId, async (tx) => ({
    options: await listCards(tx, { exerciseId, number: numbers && { in: numbers } }),
  }));
}

async function findRow(tx: Tx, exerciseId: Id, number: number) {
  const row = await tx.policyOption.findUnique({ where: { exerciseId_number: { exerciseId, number } } });
  if (!row) throw new Refusal("not-found", "There is no such option in this exercise.");
  return row;
}
