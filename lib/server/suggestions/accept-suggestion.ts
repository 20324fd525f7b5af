import { Refusal } from "@/lib/domain/errors";
import { rebase } from "@/lib/domain/options/changes";
import { applyChanges, contentOf, facetLabels } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { requireRevision } from "@/lib/server/options/require-revision";
import { revised } from "@/lib/server/options/revised";
import { requireOpenSuggestion, requireSay } from "./require-suggestion";

/** Takes a suggestion over into the text as it stands now. Throws "stale" where the same sentence has changed since. */
export const acceptSuggestion: Handler<"accept-suggestion"> = async (context, { suggestionId }) => {
  const suggestion = await requireOpenSuggestion(context, suggestionId);
  const { optionId, facet, baseNumber, text, reason, authorId } = suggestion;
  const option = await requireSay(context, suggestion);
  const base = await requireRevision(context, option, baseNumber);
  const mine = applyChanges(base.content, { facets: { [facet]: text } });
  const { content, disputed } = rebase(base.content, mine, contentOf(option));
  if (disputed.length > 0) {
    const message = `"${facetLabels[facet]}" has changed in the same place since this was suggested. Revise it by hand with both before you, or ask for a new suggestion.`;
    throw new Refusal("stale", message);
  }
  const revision = revised(option, content, {
    note: reason,
    weight: "substantial",
    baseNumber,
    creditedToId: authorId,
  });
  return [
    ...revision,
    {
      type: "suggestion.accepted",
      payload: { suggestionId, optionId, revision: option.revision + revision.length },
    },
  ];
};
