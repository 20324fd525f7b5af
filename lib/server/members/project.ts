import type { LoggedEvent } from "@/lib/domain/events";
import { nameless } from "@/lib/domain/members/erased";
import { type MemberEvent, standingAfter } from "@/lib/domain/members/evolve";
import type { Id } from "@/lib/domain/primitives";
import { hashOfCode, personalCode } from "@/lib/server/auth/code-hash";
import { toDate } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import type { Aside } from "@/lib/server/log/aside";
import { redact } from "@/lib/server/log/redact";
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
    case "applicant.dismissed":
      await tx.applicant.delete({ where: { id: event.payload.applicantId } });
      return;
  }
}

type Erased = Extract<MemberEvent, { type: "member.erased" }>;

/** Takes out of tables and log what tells who a member is, and what is theirs alone. What they wrote for others stays. */
async function eraseMember(tx: Tx, exerciseId: Id, { payload: { memberId: id, alias } }: Erased): Promise<void> {
  const persona = nameless(alias);
  await tx.member.update({ where: { id }, data: { ...persona, userId: null, standing: "removed" } });
  // Files of the report that were made before hold the alias of before.
  await tx.export.deleteMany({ where: { exerciseId } });
  for (const table of [tx.draft, tx.readMark, tx.notice, tx.calendarFeed, tx.visit] as unknown as OwnTable[]) {
    await table.deleteMany({ where: { memberId: id } });
  }
  const events = await tx.event.findMany({
    where: {
      exerciseId,
      OR: [
        { type: { in: ["member.joined", "invite.used"] }, payload: { path: ["memberId"], equals: id } },
        { type: "applicant.queued", payload: { path: ["applicantId"], equals: id } },
      ],
    },
    select: { seq: true, type: true, payload: true },
  });
  const seqs = events.filter(({ type }) => type !== "invite.used").map(({ seq }) => seq);
  await redact(tx, exerciseId, seqs, { persona });
  const inviteIds = events.flatMap(({ payload }) => (payload as { inviteId?: Id }).inviteId ?? []);
  const unnamed = { email: null, name: "", region: "", field: "", mailKey: null };
  await tx.invite.updateMany({ where: { id: { in: inviteIds }, kind: "personal" }, data: unnamed });
}

type OwnTable = { deleteMany: (what: { where: { memberId: Id } }) => Promise<unknown> };

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
