import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { personalCode } from "@/lib/server/auth/code-hash";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";
import { env } from "@/lib/server/env";
import type { Aside } from "@/lib/server/log/aside";
import { enqueueMails, type QueuedMail } from "@/lib/server/mail/queue";
import { listNudged } from "@/lib/server/participation/nudge-mails";
import { admittedMail, type Heading, invitationMail } from "./mail-texts";

/** The key of the mail that event `seq` has sent for an invitation. */
export function mailKeyOf(inviteId: Id, seq: number): string {
  return `invite:${inviteId}:${seq}`;
}

/**
 * Writes the mails that events bring about, in their transaction and before their rows: to those who are
 * invited, to those who have waited and are let in, and to those who are nudged.
 */
export async function writeMails(
  tx: Tx,
  { id, slug, rehearsalOf }: { id: Id; slug: string; rehearsalOf: Id | null },
  events: LoggedEvent[],
  aside: Aside,
): Promise<void> {
  // Nobody outside hears of a rehearsal.
  if (rehearsalOf !== null) return;
  const letters = [
    ...listInvited(events, aside),
    ...(await listResent(tx, events)),
    ...(await listAdmitted(tx, slug, events)),
    ...(await listNudged(tx, slug, events)),
  ];
  if (letters.length === 0) return;
  const heading = await tx.exercise.findUniqueOrThrow({ where: { id }, select: { title: true, question: true } });
  await enqueueMails(
    tx,
    letters.map((write) => write(heading)),
  );
}

export type Writing = (heading: Heading) => QueuedMail;

function listInvited(events: LoggedEvent[], { invitees }: Aside): Writing[] {
  return events.flatMap((event) => {
    if (event.type !== "invite.issued") return [];
    const { inviteId, terms } = event.payload;
    const invitee = invitees?.get(inviteId);
    return invitee ? [letter(inviteId, event.seq, { ...invitee, ...terms })] : [];
  });
}

async function listResent(tx: Tx, events: LoggedEvent[]): Promise<Writing[]> {
  const resent = events.flatMap((event) =>
    event.type === "invite.resent" ? [{ id: event.payload.inviteId, seq: event.seq }] : [],
  );
  if (resent.length === 0) return [];
  const rows = await tx.invite.findMany({ where: { id: { in: resent.map(({ id }) => id) } } });
  return rows.flatMap(({ id, email, expiresAt, ...row }) => {
    const seq = resent.find((entry) => entry.id === id)!.seq;
    return email === null ? [] : [letter(id, seq, { ...row, email, expiresAt: toInstant(expiresAt) })];
  });
}

type Whom = { email: string; name: string; role: string; expiresAt: number | null };

function letter(inviteId: Id, seq: number, { email, ...whom }: Whom): Writing {
  const url = `${env().appUrl}/join/${personalCode(inviteId)}`;
  return (heading) => ({ key: mailKeyOf(inviteId, seq), to: email, ...invitationMail(heading, { ...whom, url }) });
}

async function listAdmitted(tx: Tx, slug: string, events: LoggedEvent[]): Promise<Writing[]> {
  // Whoever joins by themselves has no need of a mail about it.
  const ids = events.flatMap((event) =>
    event.type === "member.joined" && event.by !== event.payload.memberId ? [event.payload.memberId] : [],
  );
  if (ids.length === 0) return [];
  const rows = await tx.applicant.findMany({
    where: { id: { in: ids } },
    select: { id: true, role: true, user: { select: { email: true } } },
  });
  const url = `${env().appUrl}/exercises/${slug}`;
  return rows.flatMap(({ id, role, user }) => {
    const to = user?.email;
    return to ? [(heading: Heading) => ({ key: `admitted:${id}`, to, ...admittedMail(heading, { role, url }) })] : [];
  });
}
