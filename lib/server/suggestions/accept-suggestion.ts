import type { Handler } from "@/lib/server/log/context";
import { requireOpenSuggestion, requireSay } from "./require-suggestion";
import { takenOver } from "./taken-over";

/** Takes a suggestion over into the text as it stands now. Throws "stale" where the same sentence has changed since. */
export const acceptSuggestion: Handler<"accept-suggestion"> = async (context, { suggestionId }) => {
  const suggestion = await requireOpenSuggestion(context, suggestionId);
  return takenOver(context, await requireSay(context, suggestion), suggestion);
};
