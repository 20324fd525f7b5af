import { Refusal } from "@/lib/domain/errors";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { nameOfReference, type Reference, referencesIn, writeReference } from "@/lib/domain/references/reference";
import { isRated } from "@/lib/domain/rounds/round";
import type { HandlerContext } from "@/lib/server/log/context";
import { toRound } from "@/lib/server/rounds/rows";
import { betweenIds } from "./between-ids";

/**
 * Throws "invalid" where a reference in one of these texts leads nowhere: behind a statement it would seem to bear it. What one
 * leads to is never deleted, so that it is asked once, when it is written.
 *
 * @param at the field of the command in which the texts stand
 * @param before the texts that they change, whose references are not asked about again
 */
export async function requireReferences(
  context: HandlerContext,
  at: "texts" | "changes",
  texts: Texts,
  before: Texts = {},
): Promise<void> {
  const known = new Set(Object.values(before).flatMap(referencesOf).map(nameOfReference));
  const dangling: { path: string; message: string }[] = [];
  for (const [field, text] of Object.entries(texts)) {
    for (const reference of referencesOf(text)) {
      if (known.has(nameOfReference(reference)) || (await leadsSomewhere(context, reference))) continue;
      dangling.push({ path: `${at}.${field}`, message: `${writeReference(reference)} leads nowhere.` });
    }
  }
  if (dangling.length === 0) return;
  const message = `${dangling[0]!.message} Choose what it is to lead to, or take it out.`;
  throw new Refusal("invalid", message, dangling);
}

type Texts = Record<string, unknown>;
const referencesOf = (text: unknown): Reference[] => (typeof text === "string" ? referencesIn(text) : []);

async function leadsSomewhere({ tx, exercise }: HandlerContext, reference: Reference): Promise<boolean> {
  const exerciseId = exercise.id;
  if (reference.kind === "inject") {
    return (await tx.inject.count({ where: { exerciseId, number: reference.inject } })) > 0;
  }
  const where = { exerciseId_number: { exerciseId, number: reference.option } };
  const option = await tx.policyOption.findUnique({ where, select: { id: true, revision: true } });
  if (!option) return false;
  switch (reference.kind) {
    case "revision":
      return reference.revision <= option.revision;
    case "comment": {
      const id = betweenIds(reference.comment);
      return (await tx.comment.count({ where: { exerciseId, subjectId: option.id, id } })) > 0;
    }
    case "statistic": {
      const { criteria } = await tx.exercise.findUniqueOrThrow({
        where: { id: exerciseId },
        select: { criteria: true },
      });
      const skip = reference.round - 1;
      const round = await tx.round.findFirst({ where: { exerciseId }, orderBy: { position: "asc" }, skip });
      const isCriterion = (criteria as Criterion[]).some(({ id }) => id === reference.criterion);
      return isCriterion && round !== null && isRated(toRound(round));
    }
  }
}
