import { requireFiles } from "@/lib/server/files/require-files";
import type { Handler } from "@/lib/server/log/context";
import { requirePendingInject } from "./require-inject";
import { requireKnownPlan } from "./require-known-plan";

export const reviseInject: Handler<"revise-inject"> = async (context, { injectId, changes, plan: planned }) => {
  const { title, body, files, desks, asksOptions, plan: before } = await requirePendingInject(context, injectId);
  const content = { title, body, files, desks, asksOptions, ...changes };
  const plan = planned ?? before!;
  // One that hangs on a moment as before need not be in the future any more to have its text mended.
  if (planned || changes.desks || changes.asksOptions) await requireKnownPlan(context, content, plan);
  if (changes.files) await requireFiles(context, changes.files);
  return [{ type: "inject.revised", payload: { injectId, content, plan, isMoved: planned !== undefined } }];
};
