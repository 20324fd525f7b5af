import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import type { Handler } from "@/lib/server/log/context";
import { requireNarrative } from "./require-narrative";

/** Throws "stale" for a narrative that has been commented on: what members wrote is not taken from under them. */
export const removeNarrative: Handler<"remove-narrative"> = async (context, { narrativeId }) => {
  const { optionIds, number, commentCount } = await requireNarrative(context, narrativeId);
  if (commentCount > 0) {
    const message = `MN-${number} has been discussed, so it stays. Give it another name and text, or leave it without options.`;
    throw new Refusal("stale", message);
  }
  const released = optionIds.map((optionId): DomainEvent => ({
    type: "option.unbundled",
    payload: { optionId, narrativeId },
  }));
  return [...released, { type: "narrative.removed", payload: { narrativeId } }];
};
