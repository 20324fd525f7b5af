import { requireSubject } from "@/lib/server/discussion/require-subject";
import type { Handler } from "@/lib/server/log/context";
import { findThreadRule } from "./rows";

export const unlockThread: Handler<"unlock-thread"> = async (context, { subject }) => {
  await requireSubject(context, subject);
  const rule = await findThreadRule(context.look, subject.id);
  return rule?.lock ? [{ type: "thread.unlocked", payload: { subject } }] : [];
};
