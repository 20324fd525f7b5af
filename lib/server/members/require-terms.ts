import { Refusal } from "@/lib/domain/errors";
import { canBeGuest, type InviteTerms } from "@/lib/domain/members/member";
import type { Instant } from "@/lib/domain/primitives";

/** Throws "invalid", naming the field, for an invitation that is over before it begins or opens too much. */
export function requireTerms({ role, expiresAt, allowsGuests }: Omit<InviteTerms, "maxUses">, now: Instant): void {
  requireToCome(expiresAt, now, "terms.expiresAt");
  if (!allowsGuests || canBeGuest(role)) return;
  const message = "Organizers and moderators must sign in; guests can be analysts or observers.";
  throw new Refusal("invalid", message, [{ path: "terms.allowsGuests", message }]);
}

export function requireToCome(expiresAt: Instant | null, now: Instant, path: string): void {
  if (expiresAt === null || expiresAt > now) return;
  const message = "Choose a moment in the future, or no expiry.";
  throw new Refusal("invalid", message, [{ path, message }]);
}
