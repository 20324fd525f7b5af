import { Refusal } from "@/lib/domain/errors";
import { Facets } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";
import { requireRevision } from "@/lib/server/options/require-revision";

export const suggestEdit: Handler<"suggest-edit"> = async (context, command) => {
  const { id, optionId, facet, baseRevision, text, reason } = command;
  const base = await requireRevision(context, await requireOption(context, optionId), baseRevision);
  const parsed = Facets.shape[facet].safeParse(text);
  if (!parsed.success) {
    const message = parsed.error.issues[0]?.message ?? "This text is not right.";
    throw new Refusal("invalid", message, [{ path: "text", message }]);
  }
  if (base.content.facets[facet] === text) {
    const message = "Your text is the same as what stands there. Change something, or comment instead.";
    throw new Refusal("invalid", message, [{ path: "text", message }]);
  }
  const payload = { suggestionId: id, optionId, facet, baseNumber: baseRevision, text, reason };
  return [{ type: "suggestion.made", payload }];
};
