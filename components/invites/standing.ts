import { type Invite, whyInviteFails } from "@/lib/domain/members/member";
import type { Invitation } from "@/lib/domain/members/invitation";

/** What there is to know of somebody's invitation at a glance. */
export type Standing = "joined" | "withdrawn" | "expired" | "on-the-way" | "not-delivered" | "sent";

export const standingWords: Record<Standing, string> = {
  joined: "has joined",
  withdrawn: "withdrawn",
  expired: "expired",
  "on-the-way": "mail is waiting",
  "not-delivered": "mail not delivered",
  sent: "mail sent",
};

export function standingOf(invite: Invite, { mail }: Invitation, now: number): Standing {
  if (invite.uses > 0) return "joined";
  if (invite.revokedAt !== null) return "withdrawn";
  if (whyInviteFails(invite, now) !== null) return "expired";
  if (mail?.state === "refused" || mail?.state === "unsure") return "not-delivered";
  return mail?.state === "sent" ? "sent" : "on-the-way";
}

/** Whether somebody is still to join: their invitation has not been used, and not been withdrawn. */
export function isMissing(standing: Standing): boolean {
  return standing !== "joined" && standing !== "withdrawn";
}
