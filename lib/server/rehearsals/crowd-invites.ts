import type { DomainEvent } from "@/lib/domain/events";
import type { Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { hashOfCode, personalCode } from "@/lib/server/auth/code-hash";
import { sha256 } from "@/lib/server/auth/secrets";

/** So many of a crowd moderate. */
export function moderatorsFor(analysts: number): number {
  return analysts < 15 ? 1 : 2;
}

/**
 * The invitations by which the crowd of a rehearsal comes in, as anybody does. Their ids, and with the secret of this
 * Sandtable their codes, follow from the rehearsal's id, so that the process that plays the crowd can make them again.
 */
export function crowdInvites(exerciseId: Id, analysts: number): { events: DomainEvent[]; codeHashes: Map<Id, string> } {
  const wanted = [
    { role: "analyst" as const, maxUses: analysts },
    { role: "moderator" as const, maxUses: moderatorsFor(analysts) },
  ];
  return {
    codeHashes: new Map(
      wanted.map(({ role }) => [inviteIdOf(exerciseId, role), hashOfCode(crowdCode(exerciseId, role))]),
    ),
    events: wanted.map(({ role, maxUses }) => ({
      type: "invite.issued",
      payload: {
        inviteId: inviteIdOf(exerciseId, role),
        terms: { role, maxUses, expiresAt: null, allowsGuests: false },
        kind: "link",
      },
    })),
  };
}

/** The code by which the crowd of a rehearsal comes in in this role. */
export function crowdCode(exerciseId: Id, role: Role): string {
  return personalCode(inviteIdOf(exerciseId, role));
}

function inviteIdOf(exerciseId: Id, role: Role): Id {
  return sha256(`crowd ${exerciseId} ${role}`).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-4$3-8$4-$5");
}
