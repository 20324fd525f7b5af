import { z } from "zod";
import { Id, Instant, limits, line, prose, Slug } from "@/lib/domain/primitives";
import { AccessCode } from "./access-code";
import { MailAddress } from "./mail-address";
import { InviteTerms, Persona, Role } from "./member";

/** The code is made by who invites: 32 to 128 characters of base64url that cannot be guessed. */
export const InviteCode = z.string().regex(/^[A-Za-z0-9_-]{32,128}$/, "This is not an invitation code.");

export const IssueInvite = z.object({ id: Id, type: z.literal("issue-invite"), terms: InviteTerms, code: InviteCode });
export const RevokeInvite = z.object({ id: Id, type: z.literal("revoke-invite"), inviteId: Id });
export const ChangeRole = z.object({ id: Id, type: z.literal("change-role"), memberId: Id, role: Role });

/** Puts a member at the desk of a stakeholder, where what is meant for it arrives; null takes them from it. */
export const SeatMember = z.object({ id: Id, type: z.literal("seat-member"), memberId: Id, desk: Slug.nullable() });

/** So many invitations go into one command. */
export const mostInvited = 500;
/** So many people one organizer may write to in a day, in all their exercises: this is no way to send to strangers. */
export const mostInvitedADay = 2_000;

/** Somebody to be invited by mail. The id becomes the invitation's; the rest is what the form of joining begins with. */
export const Invitee = z.object({
  id: Id,
  email: MailAddress,
  name: prose(120).default(""),
  role: Role,
  region: prose(80).default(""),
  field: prose(80).default(""),
});
export type Invitee = z.infer<typeof Invitee>;

/** Passes over those who have been invited, or are members, already. */
export const InvitePeople = z.object({
  id: Id,
  type: z.literal("invite-people"),
  people: z.array(Invitee).min(1).max(mostInvited),
  expiresAt: Instant.nullable(),
  /** Whether analysts and observers may join with the link alone. */
  allowsGuests: z.boolean(),
});
export const ResendInvite = z.object({ id: Id, type: z.literal("resend-invite"), inviteId: Id });

/** Codes for rooms without mail, one person each; made by who invites, as `InviteCode` is. */
export const IssueCodes = z.object({
  id: Id,
  type: z.literal("issue-codes"),
  terms: InviteTerms.omit({ maxUses: true }),
  codes: z
    .array(z.object({ id: Id, code: AccessCode }))
    .min(1)
    .max(mostInvited),
});
export const RevokeInvites = z.object({
  id: Id,
  type: z.literal("revoke-invites"),
  inviteIds: z.array(Id).min(1).max(mostInvited),
});

/** How many analysts, moderators and observers the exercise takes; null for as many as come. */
export const SetCapacity = z.object({
  id: Id,
  type: z.literal("set-capacity"),
  capacity: z.number().int().min(1).max(limits.members).nullable(),
});
export const AdmitApplicants = z.object({
  id: Id,
  type: z.literal("admit-applicants"),
  applicantIds: z.array(Id).min(1).max(mostInvited),
});
export const DismissApplicant = z.object({ id: Id, type: z.literal("dismiss-applicant"), applicantId: Id });

export const SuspendMember = z.object({ id: Id, type: z.literal("suspend-member"), memberId: Id });
/** Brings back who is suspended, or was removed. */
export const ReinstateMember = z.object({ id: Id, type: z.literal("reinstate-member"), memberId: Id });
export const RemoveMember = z.object({ id: Id, type: z.literal("remove-member"), memberId: Id });
/** Takes what tells who a member is out of the exercise, from the beginning of its log; it cannot be undone. */
export const EraseMember = z.object({ id: Id, type: z.literal("erase-member"), memberId: Id });
/** The other becomes organizer, oneself moderator. */
export const HandOverExercise = z.object({ id: Id, type: z.literal("hand-over-exercise"), memberId: Id });

export const memberCommands = [
  IssueInvite,
  InvitePeople,
  ResendInvite,
  IssueCodes,
  RevokeInvite,
  RevokeInvites,
  SetCapacity,
  AdmitApplicants,
  DismissApplicant,
  ChangeRole,
  SeatMember,
  SuspendMember,
  ReinstateMember,
  RemoveMember,
  EraseMember,
  HandOverExercise,
] as const;

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
