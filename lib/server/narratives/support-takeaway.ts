import type { Handler } from "@/lib/server/log/context";
import { requireTakeaway } from "./require-narrative";

export const supportTakeaway: Handler<"support-takeaway"> = async (context, { takeawayId, isOn }) => {
  const { supporterIds } = await requireTakeaway(context, takeawayId);
  if (supporterIds.includes(context.actor.memberId) === isOn) return [];
  return [{ type: "takeaway.supported", payload: { takeawayId, isOn } }];
};
