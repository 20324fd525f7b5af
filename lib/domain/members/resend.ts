import { Refusal } from "@/lib/domain/errors";
import type { Instant } from "@/lib/domain/primitives";
import { type Invite, whyInviteFails } from "./member";

export const resendLimits = { most: 5, everyMs: 10 * 60_000 };

/** Why the mail of an invitation cannot be sent again at `now`, or null when it can. */
export function whyNotResend(invite: Invite, now: Instant): Refusal | null {
  if (invite.kind !== "personal")
    return new Refusal("invalid", "Only an invitation that went out by mail can be sent again.");
  if (invite.uses > 0) return new Refusal("invalid", "This invitation has been used; nothing more is to be sent.");
  const problem = whyInviteFails(invite, now);
  if (problem)
    return new Refusal("invalid", "This invitation is over. Put the address on a list once more to invite it anew.");
  if (invite.resends >= resendLimits.most) {
    return new Refusal("invalid", `This mail has gone out ${invite.resends + 1} times. Try another way to reach them.`);
  }
  const againAt = (invite.resentAt ?? invite.issuedAt) + resendLimits.everyMs;
  if (now >= againAt) return null;
  const minutes = Math.ceil((againAt - now) / 60_000);
  const message = `A mail went out a short while ago. Send it again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`;
  return new Refusal("too-soon", message, [], Math.ceil((againAt - now) / 1_000));
}
