import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import { rebase } from "@/lib/domain/options/changes";
import { applyChanges, contentOf, facetLabels, type FullOption } from "@/lib/domain/options/option";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import type { HandlerContext } from "@/lib/server/log/context";
import { requireRevision } from "@/lib/server/options/require-revision";
import { revised } from "@/lib/server/options/revised";

type Edit = Pick<Suggestion, "id" | "optionId" | "facet" | "baseNumber" | "text" | "reason" | "authorId">;

/** The events that take an edit over into the text as it stands now. Throws "stale" where the same sentence has changed since. */
export async function takenOver(context: HandlerContext, option: FullOption, edit: Edit): Promise<DomainEvent[]> {
  const { id: suggestionId, optionId, facet, baseNumber, text, reason: note, authorId: creditedToId } = edit;
  const base = await requireRevision(context, option, baseNumber);
  const mine = applyChanges(base.content, { facets: { [facet]: text } });
  const { content, disputed } = rebase(base.content, mine, contentOf(option));
  if (disputed.length > 0) {
    const message = `"${facetLabels[facet]}" has changed in the same place since this was suggested. Revise it by hand with both before you, or ask for a new suggestion.`;
    throw new Refusal("stale", message);
  }
  const revision = revised(option, content, { note, weight: "substantial", baseNumber, creditedToId });
  const payload = { suggestionId, optionId, revision: option.revision + revision.length };
  return [...revision, { type: "suggestion.accepted", payload }];
}
