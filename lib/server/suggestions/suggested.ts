import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import { type FacetName, Facets } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { HandlerContext } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";
import { requireRevision } from "@/lib/server/options/require-revision";

type Edit = {
  id: Id;
  optionId: Id;
  facet: FacetName;
  baseRevision: number;
  text: string;
  reason: string;
  /** The inject against which it is written, where it is a patch. */
  injectId: Id | null;
};

/** The event that suggests an edit. Throws "invalid" for a text that the facet does not take, or that stands there already. */
export async function suggested(context: HandlerContext, edit: Edit): Promise<DomainEvent[]> {
  const { id: suggestionId, baseRevision: baseNumber, optionId, facet, text, ...rest } = edit;
  const base = await requireRevision(context, await requireOption(context, optionId), baseNumber);
  const parsed = Facets.shape[facet].safeParse(text);
  if (!parsed.success) throw refuse(parsed.error.issues[0]?.message ?? "This text is not right.");
  if (base.content.facets[facet] === text) {
    throw refuse("Your text is the same as what stands there. Change something, or comment instead.");
  }
  return [{ type: "suggestion.made", payload: { suggestionId, optionId, facet, baseNumber, text, ...rest } }];
}

function refuse(message: string): Refusal {
  return new Refusal("invalid", message, [{ path: "text", message }]);
}
