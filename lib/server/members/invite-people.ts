import { Refusal } from "@/lib/domain/errors";
import { mostInvitedADay } from "@/lib/domain/members/commands";
import { canBeGuest, whyInviteFails } from "@/lib/domain/members/member";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Handler, HandlerContext } from "@/lib/server/log/context";
import { requireToCome } from "./require-terms";
import { toInvite } from "./rows";

/**
 * An invitation of their own to each who has none yet: the same list once more invites nobody twice. Whose
 * invitation was withdrawn or has expired can be invited anew.
 */
export const invitePeople: Handler<"invite-people"> = async (context, command) => {
  const { tx, exercise, now } = context;
  const { people, expiresAt, allowsGuests } = command;
  requireToCome(expiresAt, now, "expiresAt");
  const known = await listKnown(tx, exercise.id, now);
  const invited = people.filter(({ email }) => !known.has(email) && known.add(email));
  await requireFewToday(context, invited.length);
  return invited.map(({ id, role }) => ({
    type: "invite.issued",
    payload: {
      inviteId: id,
      kind: "personal",
      terms: { role, maxUses: 1, expiresAt, allowsGuests: allowsGuests && canBeGuest(role) },
    },
  }));
};

const dayMs = 24 * 60 * 60_000;

/** Throws "too-soon" when an organizer would write to more people in a day than anybody has to invite. */
async function requireFewToday({ tx, actor, now }: HandlerContext, wanted: number): Promise<void> {
  const organized = { members: { some: { userId: actor.userId, role: "organizer" } } };
  const invited = await tx.invite.count({
    where: { email: { not: null }, issuedAt: { gt: new Date(now - dayMs) }, exercise: organized },
  });
  if (invited + wanted <= mostInvitedADay) return;
  const left = Math.max(0, mostInvitedADay - invited).toLocaleString("en");
  const message = `You can invite ${mostInvitedADay.toLocaleString("en")} people by mail in a day, and have ${left} left. Invite the others tomorrow, or by a link.`;
  throw new Refusal("too-soon", message);
}

/** The addresses of members, of those who wait, and of those whose invitation stands or was used. */
async function listKnown(tx: Tx, exerciseId: Id, now: Instant): Promise<Set<string>> {
  const address = { select: { user: { select: { email: true } } }, where: { exerciseId } } as const;
  const [members, applicants, invites] = [
    await tx.member.findMany(address),
    await tx.applicant.findMany(address),
    await tx.invite.findMany({ where: { exerciseId, email: { not: null } } }),
  ];
  const standing = invites.filter((row) => row.uses > 0 || whyInviteFails(toInvite(row), now) === null);
  const emails = [
    ...[...members, ...applicants].map(({ user }) => user?.email ?? null),
    ...standing.map(({ email }) => email),
  ];
  return new Set(emails.flatMap((email) => (email ? [email.toLowerCase()] : [])));
}
