import type { EventType, LoggedEvent } from "@/lib/domain/events";
import { formerApplicant, nameless } from "@/lib/domain/members/erased";
import { type MemberEvent, standingAfter } from "@/lib/domain/members/evolve";
import type { Id } from "@/lib/domain/primitives";
import { hashOfCode, personalCode } from "@/lib/server/auth/code-hash";
import { toDate } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { Aside } from "@/lib/server/log/aside";
import { redact } from "@/lib/server/log/redact";
import { dropMails } from "@/lib/server/mail/drop-mails";
import { renameInMails } from "@/lib/server/mail/rename-in-mails";
import { mailKeyOf } from "./mails";

export async function projectMembers(tx: Tx, exerciseId: Id, event: MemberEvent, aside: Aside): Promise<void> {
  const at = new Date(event.at);
  switch (event.type) {
    case "member.joined": {
      const { memberId: id, role, persona, isSimulated = false } = event.payload;
      const waited = await tx.applicant.findUnique({ where: { id } });
      if (waited) await tx.applicant.delete({ where: { id } });
      const userId = accountOf(aside, waited?.userId ?? aside.userIds?.get(id) ?? aside.userId);
      await tx.member.create({ data: { id, exerciseId, userId, role, ...persona, isSimulated, joinedAt: at } });
      return;
    }
    case "member.role-changed": {
      const { memberId: id, role } = event.payload;
      await tx.member.update({ where: { id }, data: { role } });
      return;
    }
    case "member.seated": {
      const { memberId: id, desk } = event.payload;
      await tx.member.update({ where: { id }, data: { desk } });
      return;
    }
    case "member.suspended":
    case "member.reinstated":
    case "member.removed": {
      const data = { standing: standingAfter[event.type] };
      await tx.member.update({ where: { id: event.payload.memberId }, data });
      return;
    }
    case "member.erased":
      return eraseMember(tx, exerciseId, event);
    case "invite.issued":
      // Written before, all at once.
      return;
    case "invite.resent": {
      const { inviteId: id } = event.payload;
      // The secret that the code is made with may be another one since.
      const codeHash = hashOfCode(personalCode(id));
      const resent = { resends: { increment: 1 }, resentAt: at, mailKey: mailKeyOf(id, event.seq) };
      await tx.invite.update({ where: { id }, data: { codeHash, ...resent } });
      return;
    }
    case "invite.used":
      await tx.invite.update({ where: { id: event.payload.inviteId }, data: { uses: { increment: 1 } } });
      return;
    case "invite.revoked":
      await tx.invite.update({ where: { id: event.payload.inviteId }, data: { revokedAt: at } });
      return;
    case "capacity.set":
      await tx.exercise.update({ where: { id: exerciseId }, data: event.payload });
      return;
    case "applicant.queued": {
      const { applicantId: id, role, persona } = event.payload;
      const data = {
        id,
        exerciseId,
        userId: accountOf(aside, aside.userId),
        role,
        ...persona,
        seq: event.seq,
        queuedAt: at,
      };
      await tx.applicant.create({ data });
      return;
    }
    case "applicant.dismissed": {
      const { applicantId: id } = event.payload;
      await tx.applicant.delete({ where: { id } });
      // With the row goes the last that tells whose words these were: nobody could ask for their erasure any more.
      await redactOf(tx, exerciseId, "applicant.queued", "applicantId", id, { persona: nameless(formerApplicant) });
      return;
    }
  }
}

type Erased = Extract<MemberEvent, { type: "member.erased" }>;

/** Takes out of tables and log what tells who a member is, and what is theirs alone. What they wrote for others stays. */
async function eraseMember(tx: Tx, exerciseId: Id, { payload: { memberId: id, alias } }: Erased): Promise<void> {
  const { alias: before } = await tx.member.findUniqueOrThrow({ where: { id }, select: { alias: true } });
  const persona = nameless(alias);
  await renameInMails(tx, exerciseId, before, alias);
  await dropMails(tx, { OR: [{ key: `admitted:${id}` }, { key: { startsWith: `nudge:${id}:` } }] });
  await tx.member.update({ where: { id }, data: { ...persona, userId: null, standing: "removed" } });
  // Files of the report that were made before hold the alias of before.
  await tx.export.deleteMany({ where: { exerciseId } });
  const own = [tx.draft, tx.readMark, tx.notice, tx.calendarFeed, tx.visit, tx.triageClaim, tx.expertise];
  for (const table of own as unknown as OwnTable[]) await table.deleteMany({ where: { memberId: id } });
  await redactOf(tx, exerciseId, "member.joined", "memberId", id, { persona });
  await redactOf(tx, exerciseId, "applicant.queued", "applicantId", id, { persona });
  await redactOf(tx, exerciseId, "expertise.stated", "memberId", id, { levels: {} });
  await forgetInvitees(tx, { id: { in: await listInvitesOf(tx, exerciseId, id) }, kind: "personal" });
}

/** Takes from invitations whom they are for, and drops their mails; whoever holds one's link can use it still. */
export async function forgetInvitees(tx: Tx, where: Prisma.InviteWhereInput): Promise<void> {
  const invites = await tx.invite.findMany({ where, select: { id: true } });
  if (invites.length === 0) return;
  await dropMails(tx, { OR: invites.map(({ id }) => ({ key: { startsWith: `invite:${id}:` } })) });
  const unnamed = { email: null, name: "", region: "", field: "", mailKey: null };
  await tx.invite.updateMany({ where: { id: { in: invites.map(({ id }) => id) } }, data: unnamed });
}

type OwnTable = { deleteMany: (what: { where: { memberId: Id } }) => Promise<unknown> };

async function redactOf(tx: Tx, exerciseId: Id, type: EventType, key: string, id: Id, fields: Prisma.JsonObject) {
  const where = { exerciseId, type, payload: { path: [key], equals: id } };
  const events = await tx.event.findMany({ where, select: { seq: true } });
  const seqs = events.map(({ seq }) => seq);
  await redact(tx, exerciseId, seqs, fields);
}

async function listInvitesOf(tx: Tx, exerciseId: Id, memberId: Id): Promise<Id[]> {
  const where = { exerciseId, type: "invite.used", payload: { path: ["memberId"], equals: memberId } };
  const used = await tx.event.findMany({ where, select: { payload: true } });
  return used.map(({ payload }) => (payload as { inviteId: Id }).inviteId);
}

/** Writes the invitations that events have issued, all at once: a list brings hundreds. */
export async function projectIssued(tx: Tx, exerciseId: Id, events: LoggedEvent[], aside: Aside): Promise<void> {
  const issued = events.filter((event) => event.type === "invite.issued");
  if (issued.length === 0) return;
  const data = issued.map(({ at, seq, payload: { inviteId: id, terms, kind } }) => {
    const columns = { ...terms, expiresAt: toDate(terms.expiresAt), issuedAt: new Date(at) };
    const { email, name, region, field } = aside.invitees?.get(id) ?? {};
    const whom = email === undefined ? {} : { email, name, region, field, mailKey: mailKeyOf(id, seq) };
    return { id, exerciseId, kind, codeHash: required(aside.codeHashes?.get(id)), ...columns, ...whom };
  });
  await tx.invite.createMany({ data });
}

function accountOf({ hasNoAccounts }: Aside, userId: Id | null | undefined): Id | null {
  return hasNoAccounts ? null : required(userId ?? undefined);
}

function required(value: string | undefined): string {
  if (value === undefined) throw new Error("An event came without what its row needs beside the log.");
  return value;
}
