import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "./require-option";

export const acceptOption: Handler<"accept-option"> = async (context, { optionId }) => {
  const option = await requireOption(context, optionId);
  return option.status === "accepted" ? [] : [{ type: "option.accepted", payload: { optionId } }];
};
