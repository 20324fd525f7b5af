import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireOpenSuggestion } from "./require-suggestion";

export const withdrawSuggestion: Handler<"withdraw-suggestion"> = async (context, { suggestionId }) => {
  const { authorId, optionId } = await requireOpenSuggestion(context, suggestionId);
  if (authorId !== context.actor.memberId)
    throw new Refusal("forbidden", "Only who made a suggestion can withdraw it.");
  return [{ type: "suggestion.withdrawn", payload: { suggestionId, optionId } }];
};
