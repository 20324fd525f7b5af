import { requireSubject } from "@/lib/server/discussion/require-subject";
import type { Handler } from "@/lib/server/log/context";
import { findThreadRule } from "./rows";

export const lockThread: Handler<"lock-thread"> = async (context, { subject, reason }) => {
  await requireSubject(context, subject);
  const rule = await findThreadRule(context.look, subject.id);
  return rule?.lock?.reason === reason ? [] : [{ type: "thread.locked", payload: { subject, reason } }];
};
