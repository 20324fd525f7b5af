import { Refusal } from "@/lib/domain/errors";
import type { DomainEvent } from "@/lib/domain/events";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import { listNarratives } from "@/lib/server/narratives/rows";
import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "./require-option";

/** An edge and never a delete: the merged option stays readable, and is counted with the one it went into. */
export const mergeOption: Handler<"merge-option"> = async (context, { optionId, intoId, note }) => {
  const option = await requireOption(context, optionId);
  const into = await requireOption(context, intoId);
  if (option.mergedIntoId === intoId) return [];
  if (optionId === intoId) throw new Refusal("invalid", "An option cannot be merged into itself.");
  if (into.mergedIntoId !== null) {
    throw new Refusal("invalid", `PO-${into.number} has itself been merged. Choose the option it went into.`);
  }
  const parts = await context.tx.policyOption.count({ where: { mergedIntoId: optionId } });
  if (parts > 0) throw new Refusal("invalid", `Other options were merged into PO-${option.number}. Undo those first.`);
  const narrative = findNarrativeOf(await listNarratives(context.tx, context.exercise.id), optionId);
  const leave: DomainEvent[] = narrative
    ? [{ type: "option.unbundled", payload: { optionId, narrativeId: narrative.id } }]
    : [];
  return [...leave, { type: "option.merged", payload: { optionId, intoId, note } }];
};
