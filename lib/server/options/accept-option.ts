import { Refusal } from "@/lib/domain/errors";
import { isOfUndoneSplit } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "./require-option";

export const acceptOption: Handler<"accept-option"> = async (context, { optionId }) => {
  const option = await requireOption(context, optionId);
  if (option.status === "accepted") return [];
  if (option.splitFromId !== null) {
    const source = await requireOption(context, option.splitFromId);
    if (isOfUndoneSplit(option, source)) {
      throw new Refusal("invalid", `The split of PO-${source.number} was undone. Split it again to bring this back.`);
    }
  }
  return [{ type: "option.accepted", payload: { optionId } }];
};
