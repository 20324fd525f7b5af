import { z } from "zod";
import { type Id, Instant, limits, line, prose } from "@/lib/domain/primitives";

export const roles = ["organizer", "moderator", "analyst", "observer"] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** How a member is seen by the others: never more than the alias and what they chose to tell. */
export const Persona = z.object({
  alias: line(60),
  region: prose(80),
  field: prose(80),
});
export type Persona = z.infer<typeof Persona>;

/** A suspended member has no access for a time, a removed one none any more; what they wrote stays under their alias. */
export const standings = ["active", "suspended", "removed"] as const;
export const Standing = z.enum(standings);
export type Standing = z.infer<typeof Standing>;

export type Member = Persona & {
  id: Id;
  role: Role;
  /** The stakeholder at whose desk they sit, where the exercise has such. */
  desk: string | null;
  joinedAt: Instant;
  standing: Standing;
  /** Played by the simulated crowd, in a rehearsal. */
  isSimulated: boolean;
};

/** An invite as organizers and moderators see it; the code itself is shown once and kept hashed. */
export const InviteTerms = z.object({
  role: Role,
  maxUses: z.number().int().min(1).max(limits.members),
  expiresAt: Instant.nullable(),
  /** Whether somebody without an account may join with the link alone. */
  allowsGuests: z.boolean(),
});
export type InviteTerms = z.infer<typeof InviteTerms>;

/** A link that goes round, one sent to one person by mail, or a code to be typed. */
export const inviteKinds = ["link", "personal", "code"] as const;
export const InviteKind = z.enum(inviteKinds);
export type InviteKind = z.infer<typeof InviteKind>;

export type Invite = InviteTerms & {
  id: Id;
  kind: InviteKind;
  uses: number;
  revokedAt: Instant | null;
  issuedAt: Instant;
  /** How often its mail was sent again, and when it last was. */
  resends: number;
  resentAt: Instant | null;
};

/** Who has an invitation and waits for a place; `seq`, of the event that made them wait, is the order. */
export type Applicant = Persona & { id: Id; role: Role; seq: number; queuedAt: Instant };

/** Organizers and moderators must sign in, since the exercise is in their hands. */
export function canBeGuest(role: Role): boolean {
  return role === "analyst" || role === "observer";
}

/** Why an invite cannot be used at `now`, as a sentence, or null when it can. */
export function whyInviteFails(
  invite: Pick<Invite, "revokedAt" | "expiresAt" | "uses" | "maxUses">,
  now: Instant,
): string | null {
  if (invite.revokedAt !== null) return "This invitation was withdrawn. Ask the organizer for a new one.";
  if (invite.expiresAt !== null && invite.expiresAt <= now)
    return "This invitation has expired. Ask the organizer for a new one.";
  if (invite.uses >= invite.maxUses) return "This invitation has been used up. Ask the organizer for a new one.";
  return null;
}
