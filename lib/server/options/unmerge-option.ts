import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "./require-option";

export const unmergeOption: Handler<"unmerge-option"> = async (context, { optionId }) => {
  const option = await requireOption(context, optionId);
  return option.mergedIntoId === null ? [] : [{ type: "option.unmerged", payload: { optionId } }];
};
