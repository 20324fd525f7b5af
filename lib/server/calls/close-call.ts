import type { Handler } from "@/lib/server/log/context";
import { requireCall } from "./require-call";

export const closeCall: Handler<"close-call"> = async (context, { callId }) => {
  const { closedAt } = await requireCall(context, callId);
  return closedAt === null ? [{ type: "call.closed", payload: { callId } }] : [];
};
