import type { Handler } from "@/lib/server/log/context";
import { released } from "./released";
import { requirePendingInject } from "./require-inject";

export const releaseInject: Handler<"release-inject"> = async (context, { injectId }) => {
  const inject = await requirePendingInject(context, injectId);
  return [released(inject, context.exercise.released + 1, "hand")];
};
