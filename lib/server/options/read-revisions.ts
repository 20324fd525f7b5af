import type { Revision } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toRevision } from "./rows";

/** Every version of an option, the first first. */
export async function readRevisions(optionId: Id): Promise<Revision[]> {
  const rows = await db().prisma.revision.findMany({ where: { optionId }, orderBy: { number: "asc" } });
  return rows.map(toRevision);
}
