import type { MemberEvent } from "@/lib/domain/members/evolve";
import type { Id } from "@/lib/domain/primitives";
import { toDate } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import type { Aside } from "@/lib/server/log/aside";

export async function projectMembers(tx: Tx, exerciseId: Id, event: MemberEvent, aside: Aside): Promise<void> {
  const at = new Date(event.at);
  switch (event.type) {
    case "member.joined": {
      const { memberId: id, role, persona } = event.payload;
      await tx.member.create({
        data: { id, exerciseId, userId: required(aside.userId), role, ...persona, joinedAt: at },
      });
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
    case "invite.issued": {
      const { inviteId: id, terms } = event.payload;
      const columns = { ...terms, expiresAt: toDate(terms.expiresAt), issuedAt: at };
      await tx.invite.create({ data: { id, exerciseId, codeHash: required(aside.codeHash), ...columns } });
      return;
    }
    case "invite.used":
      await tx.invite.update({ where: { id: event.payload.inviteId }, data: { uses: { increment: 1 } } });
      return;
    case "invite.revoked":
      await tx.invite.update({ where: { id: event.payload.inviteId }, data: { revokedAt: at } });
      return;
  }
}

function required(value: string | undefined): string {
  if (value === undefined) throw new Error("An event came without what its row needs beside the log.");
  return value;
}
