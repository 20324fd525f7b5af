import { isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { FrequentContext } from "@/lib/server/log/context";
import { findThreadRule } from "./rows";

/** Throws "locked" where the thread on this subject is locked for everybody but staff. */
export async function requireOpenThread({ look, actor }: FrequentContext, subjectId: Id): Promise<void> {
  if (isStaff(actor.role)) return;
  const rule = await findThreadRule(look, subjectId);
  if (!rule?.lock) return;
  throw new Refusal("locked", `The moderators have locked this thread: ${rule.lock.reason} What you wrote is kept.`);
}
