import { z } from "zod";
import { Id, Slug } from "@/lib/domain/primitives";
import { InviteTerms, Persona, Role } from "./member";

export const memberEvents = {
  "member.joined": z.object({ memberId: Id, role: Role, persona: Persona }),
  "member.role-changed": z.object({ memberId: Id, role: Role }),
  "member.seated": z.object({ memberId: Id, desk: Slug.nullable() }),
  "invite.issued": z.object({ inviteId: Id, terms: InviteTerms }),
  "invite.used": z.object({ inviteId: Id, memberId: Id.nullable().default(null) }),
  "invite.revoked": z.object({ inviteId: Id }),
};
