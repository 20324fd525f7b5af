import { z } from "zod";
import { Id, Slug } from "@/lib/domain/primitives";
import { InviteKind, InviteTerms, Persona, Role } from "./member";

export const memberEvents = {
  "member.joined": z.object({
    memberId: Id,
    role: Role,
    persona: Persona,
    /** Played by the simulated crowd. */
    isSimulated: z.literal(true).optional(),
  }),
  "member.role-changed": z.object({ memberId: Id, role: Role }),
  "member.seated": z.object({ memberId: Id, desk: Slug.nullable() }),
  "member.suspended": z.object({ memberId: Id }),
  "member.reinstated": z.object({ memberId: Id }),
  "member.removed": z.object({ memberId: Id }),
  /** What told who they are has left the log; they go by `alias` from its beginning, and have no access any more. */
  "member.erased": z.object({ memberId: Id, alias: Persona.shape.alias }),
  "invite.issued": z.object({ inviteId: Id, terms: InviteTerms, kind: InviteKind.default("link") }),
  "invite.resent": z.object({ inviteId: Id }),
  "invite.used": z.object({ inviteId: Id, memberId: Id.nullable().default(null) }),
  "invite.revoked": z.object({ inviteId: Id }),
  "capacity.set": z.object({ capacity: z.number().int().positive().nullable() }),
  /** With an invitation, and no place free; `member.joined` with the same id ends the waiting. */
  "applicant.queued": z.object({ applicantId: Id, role: Role, persona: Persona }),
  "applicant.dismissed": z.object({ applicantId: Id }),
};
