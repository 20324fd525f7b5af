import type { Handler } from "@/lib/server/log/context";
import { requirePendingInject } from "./require-inject";

export const removeInject: Handler<"remove-inject"> = async (context, { injectId }) => {
  await requirePendingInject(context, injectId);
  return [{ type: "inject.removed", payload: { injectId } }];
};
