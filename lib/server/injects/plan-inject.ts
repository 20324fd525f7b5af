import { requireFiles } from "@/lib/server/files/require-files";
import type { Handler } from "@/lib/server/log/context";
import { requireKnownPlan } from "./require-known-plan";

export const planInject: Handler<"plan-inject"> = async (context, { id, content, plan }) => {
  await requireKnownPlan(context, content, plan);
  await requireFiles(context, content.files);
  return [{ type: "inject.planned", payload: { injectId: id, content, plan } }];
};
