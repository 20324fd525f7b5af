import { Refusal } from "@/lib/domain/errors";
import type { PolicyOption, Revision } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toOption, toRevision } from "./rows";

/** An option by its number; throws "not-found". */
export async function getOption(exerciseId: Id, number: number): Promise<PolicyOption> {
  const row = await db().prisma.policyOption.findUnique({ where: { exerciseId_number: { exerciseId, number } } });
  if (!row) throw new Refusal("not-found", "There is no such option in this exercise.");
  return toOption(row);
}

/** Every version of an option, the first first. */
export async function readRevisions(optionId: Id): Promise<Revision[]> {
  const rows = await db().prisma.revision.findMany({ where: { optionId }, orderBy: { number: "asc" } });
  return rows.map(toRevision);
}
