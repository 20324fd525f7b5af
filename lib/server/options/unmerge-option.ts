import type { Handler } from "@/lib/server/log/context";
import { returnToBoard } from "./place-on-board";
import { requireOption } from "./require-option";

/** Undoes a merge: the option stands by itself again, and on the board where it stood, as far as that is still there. */
export const unmergeOption: Handler<"unmerge-option"> = async (context, { optionId }) => {
  const option = await requireOption(context, optionId);
  if (option.mergedIntoId === null) return [];
  const back = await returnToBoard(context, option);
  return [{ type: "option.unmerged", payload: { optionId } }, ...back];
};
