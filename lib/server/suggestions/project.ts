import type { Id } from "@/lib/domain/primitives";
import { decisionOf, type SuggestionEvent } from "@/lib/domain/suggestions/evolve";
import type { Tx } from "@/lib/server/db/client";

export async function projectSuggestions(tx: Tx, exerciseId: Id, event: SuggestionEvent): Promise<void> {
  if (event.type === "suggestion.made") {
    const { suggestionId: id, ...rest } = event.payload;
    const made = { authorId: event.by ?? "", suggestedAt: new Date(event.at), status: "open", answer: "" };
    await tx.suggestion.create({ data: { id, exerciseId, ...rest, ...made } });
    return;
  }
  const decision = decisionOf(event);
  await tx.suggestion.update({
    where: { id: event.payload.suggestionId },
    data: { ...decision, decidedAt: new Date(event.at) },
  });
}
