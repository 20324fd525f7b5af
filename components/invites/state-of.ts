import type { Invite } from "@/lib/domain/members/member";

/** In a word, whether an invitation that goes round can be used. */
export function stateOf(invite: Invite, now: number): string {
  if (invite.revokedAt !== null) return "withdrawn";
  if (invite.expiresAt !== null && invite.expiresAt <= now) return "expired";
  return invite.uses >= invite.maxUses ? "used up" : "can be used";
}
