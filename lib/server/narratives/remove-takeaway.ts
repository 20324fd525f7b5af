import type { Handler } from "@/lib/server/log/context";
import { requireTakeaway } from "./require-narrative";

export const removeTakeaway: Handler<"remove-takeaway"> = async (context, { takeawayId }) => {
  await requireTakeaway(context, takeawayId);
  return [{ type: "takeaway.removed", payload: { takeawayId } }];
};
