import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { leaveBoard } from "./place-on-board";
import { requireNothingMerged } from "./require-nothing-merged";
import { requireOption } from "./require-option";

/**
 * An edge and never a delete: the merged option stays readable, and is counted with the one it went into. Where it stood
 * on the board is noted, so that undoing it leaves no trace.
 */
export const mergeOption: Handler<"merge-option"> = async (context, { optionId, intoId, note }) => {
  const option = await requireOption(context, optionId);
  const into = await requireOption(context, intoId);
  if (option.mergedIntoId === intoId) return [];
  if (optionId === intoId) throw new Refusal("invalid", "An option cannot be merged into itself.");
  if (into.mergedIntoId !== null) {
    throw new Refusal("invalid", `PO-${into.number} has itself been merged. Choose the option it went into.`);
  }
  if (into.status === "declined") {
    throw new Refusal("invalid", `PO-${into.number} was declined. Accept it first, or choose another option.`);
  }
  if (into.splitIntoIds.length > 0) {
    throw new Refusal("invalid", `PO-${into.number} has been split. Choose one of its parts.`);
  }
  if (option.splitIntoIds.length > 0) {
    throw new Refusal("invalid", `PO-${option.number} has been split. Undo that first, or merge its parts.`);
  }
  requireNothingMerged(option);
  const { place, leave } = await leaveBoard(context, optionId);
  // One that is merged already goes from there to another, and still belongs where it stood at first.
  const left = option.mergedIntoId === null ? place : option.mergedFrom;
  return [...leave, { type: "option.merged", payload: { optionId, intoId, note, left } }];
};
