import { z } from "zod";
import { FacetName } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { type Suggestion, suggestionStatuses } from "@/lib/domain/suggestions/suggestion";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import { toInstant } from "@/lib/server/db/instants";

const Status = z.enum(suggestionStatuses);

export function toSuggestion(row: Prisma.SuggestionGetPayload<object>): Suggestion {
  const { exerciseId: _exerciseId, ...rest } = row;
  return {
    ...rest,
    facet: FacetName.parse(row.facet),
    status: Status.parse(row.status),
    suggestedAt: toInstant(row.suggestedAt),
    decidedAt: toInstant(row.decidedAt),
  };
}

export async function listSuggestions(
  tx: Tx,
  where: { exerciseId: Id; optionId?: Id },
): Promise<Record<Id, Suggestion>> {
  const rows = await tx.suggestion.findMany({ where, orderBy: [{ suggestedAt: "asc" }, { id: "asc" }] });
  return Object.fromEntries(rows.map((row) => [row.id, toSuggestion(row)]));
}
