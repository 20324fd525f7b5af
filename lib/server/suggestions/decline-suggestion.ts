import type { Handler } from "@/lib/server/log/context";
import { requireOpenSuggestion, requireSay } from "./require-suggestion";

export const declineSuggestion: Handler<"decline-suggestion"> = async (context, { suggestionId, reason }) => {
  const suggestion = await requireOpenSuggestion(context, suggestionId);
  const { id: optionId } = await requireSay(context, suggestion);
  return [{ type: "suggestion.declined", payload: { suggestionId, optionId, reason } }];
};
