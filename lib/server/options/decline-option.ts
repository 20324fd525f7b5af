import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import { listNarratives } from "@/lib/server/narratives/rows";
import type { Handler } from "@/lib/server/log/context";
import { requireNothingMerged } from "./require-nothing-merged";
import { requireOption } from "./require-option";

/** A declined option leaves the narrative it was in. */
export const declineOption: Handler<"decline-option"> = async (context, { optionId, reason }) => {
  const option = await requireOption(context, optionId);
  if (option.status === "declined" && option.declineReason === reason) return [];
  if (option.splitIntoIds.length > 0) {
    throw new Refusal("invalid", `PO-${option.number} has been split. Undo that first, or decline its parts.`);
  }
  requireNothingMerged(option);
  const narrative = findNarrativeOf(await listNarratives(context.tx, context.exercise.id), optionId);
  const leave: DomainEvent[] = narrative
    ? [{ type: "option.unbundled", payload: { optionId, narrativeId: narrative.id } }]
    : [];
  return [...leave, { type: "option.declined", payload: { optionId, reason } }];
};
