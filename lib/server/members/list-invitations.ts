import type { Invitation, MailState } from "@/lib/domain/members/invitation";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

/** The personal invitations of an exercise with names and addresses: for organizers alone. */
export async function listInvitations(exerciseId: Id): Promise<Invitation[]> {
  const { prisma } = db();
  const rows = await prisma.invite.findMany({
    where: { exerciseId, email: { not: null } },
    select: { id: true, email: true, name: true, region: true, field: true, mailKey: true },
    orderBy: [{ issuedAt: "desc" }, { email: "asc" }],
  });
  const keys = rows.flatMap(({ mailKey }) => mailKey ?? []);
  const mails = await prisma.outgoingMail.findMany({
    where: { key: { in: keys } },
    select: { key: true, state: true, problem: true, sentAt: true },
  });
  const mailOf = new Map(mails.map((mail) => [mail.key, mail]));
  return rows.map(({ id: inviteId, mailKey, email, ...whom }) => {
    const mail = mailKey === null ? undefined : mailOf.get(mailKey);
    const told = mail && {
      state: mail.state as MailState,
      problem: mail.problem,
      sentAt: toInstant(mail.sentAt),
    };
    return { inviteId, email: email ?? "", ...whom, mail: told ?? null };
  });
}
