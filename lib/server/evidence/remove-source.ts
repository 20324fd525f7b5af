import { isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireSource } from "./require-source";

export const removeSource: Handler<"remove-source"> = async (context, { sourceId }) => {
  const { addedById, optionId } = await requireSource(context, sourceId);
  const { memberId, role } = context.actor;
  if (addedById !== memberId && !isStaff(role))
    throw new Refusal("forbidden", "Who added a source and the moderators can remove it. You can dispute it.");
  return [{ type: "source.removed", payload: { sourceId, optionId } }];
};
