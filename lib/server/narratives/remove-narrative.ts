import type { DomainEvent } from "@/lib/domain/events";
import type { Handler } from "@/lib/server/log/context";
import { requireNarrative } from "./require-narrative";

export const removeNarrative: Handler<"remove-narrative"> = async (context, { narrativeId }) => {
  const { optionIds } = await requireNarrative(context, narrativeId);
  const released = optionIds.map((optionId): DomainEvent => ({
    type: "option.unbundled",
    payload: { optionId, narrativeId },
  }));
  return [...released, { type: "narrative.removed", payload: { narrativeId } }];
};
