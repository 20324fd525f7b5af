import { Refusal } from "@/lib/domain/errors";
import { standsAlone } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { leaveBoard, returnToBoard } from "./place-on-board";
import { requireOption } from "./require-option";

/**
 * Undoes a split: the option is counted again, and stands on the board where it stood; its parts stay readable, are
 * counted no more, and leave the board. Throws "invalid" while a part has itself been merged, split, or merged into.
 */
export const unsplitOption: Handler<"unsplit-option"> = async (context, { optionId }) => {
  const option = await requireOption(context, optionId);
  const { splitIntoIds: partIds, number } = option;
  if (partIds.length === 0) return [];
  const leave = [];
  for (const partId of partIds) {
    const part = await requireOption(context, partId);
    if (!standsAlone(part) || Object.keys(part.takenIn).length > 0) {
      throw new Refusal("invalid", `PO-${part.number} has been merged or split since. Undo that first.`);
    }
    leave.push(...(await leaveBoard(context, partId)).leave);
  }
  const back = await returnToBoard(context, option);
  const reason = `The split of PO-${number} was undone: it stands whole again.`;
  return [...leave, { type: "option.unsplit", payload: { optionId, partIds, reason } }, ...back];
};
