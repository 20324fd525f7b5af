import { Refusal } from "@/lib/domain/errors";
import { standingOf } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "./require-option";

/** Asks as a comment on the whole option. Throws "stale" where it has been decided on meanwhile. */
export const askForChanges: Handler<"ask-for-changes"> = async (context, { id: commentId, optionId, text }) => {
  const option = await requireOption(context, optionId);
  if (standingOf(option) !== "submitted") {
    const message = `PO-${option.number} has been decided on meanwhile. Say in its thread what you would change; your text is kept.`;
    throw new Refusal("stale", message);
  }
  const subject = { kind: "option" as const, id: optionId, facet: null };
  return [
    { type: "comment.posted", payload: { commentId, subject, quote: null, parentId: null, kind: "ask", body: text } },
    { type: "option.changes-asked", payload: { optionId, commentId, revision: option.revision } },
  ];
};
