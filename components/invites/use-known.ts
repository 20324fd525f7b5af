"use client";

import { useMemo } from "react";
import { usePeople } from "@/components/console/use-people";
import type { Known } from "@/lib/domain/members/invite-list";
import { type Invite, whyInviteFails } from "@/lib/domain/members/member";
import type { Invitation } from "@/lib/domain/members/invitation";

/** The addresses to which nothing more is to be sent. The server asks itself; this is for seeing it before. */
export function useKnown(invitations: Invitation[], invites: Invite[], now: number): Known {
  const { people } = usePeople(true);
  return useMemo(() => {
    const standing = new Set(
      invites.filter((invite) => invite.uses > 0 || whyInviteFails(invite, now) === null).map(({ id }) => id),
    );
    const invited = invitations.filter(({ inviteId }) => standing.has(inviteId));
    return new Map([
      ...invited.map(({ email }) => [email, "invited"] as const),
      ...[...people.values()].flatMap(({ email }) => (email ? [[email.toLowerCase(), "member"] as const] : [])),
    ]);
  }, [invitations, invites, people, now]);
}
