import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";

export const attachSource: Handler<"attach-source"> = async (context, { id, optionId, source }) => {
  await requireOption(context, optionId);
  return [{ type: "source.attached", payload: { sourceId: id, optionId, source } }];
};
