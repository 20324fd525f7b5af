import { z } from "zod";
import { Id, line, Slug } from "@/lib/domain/primitives";
import { InviteTerms, Persona, Role } from "./member";

/** The code is made by who invites: 32 to 128 characters of base64url that cannot be guessed. */
export const InviteCode = z.string().regex(/^[A-Za-z0-9_-]{32,128}$/, "This is not an invitation code.");

export const IssueInvite = z.object({ id: Id, type: z.literal("issue-invite"), terms: InviteTerms, code: InviteCode });
export const RevokeInvite = z.object({ id: Id, type: z.literal("revoke-invite"), inviteId: Id });
export const ChangeRole = z.object({ id: Id, type: z.literal("change-role"), memberId: Id, role: Role });

/** Puts a member at the desk of a stakeholder, where what is meant for it arrives; null takes them from it. */
export const SeatMember = z.object({ id: Id, type: z.literal("seat-member"), memberId: Id, desk: Slug.nullable() });

export const memberCommands = [IssueInvite, RevokeInvite, ChangeRole, SeatMember] as const;

/**
 * Joining by invite. The id becomes the member's; `name` is needed only of a guest, and shown to
 * organizers alone. A guest whose answer was lost is known again by the `guestKey`, a secret of
 * their own making: 32 to 128 characters of base64url that cannot be guessed.
 */
export const JoinExercise = Persona.extend({
  id: Id,
  name: line(120).optional(),
  guestKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{32,128}$/, "This is not a guest's key.")
    .optional(),
});
export type JoinExercise = z.infer<typeof JoinExercise>;
