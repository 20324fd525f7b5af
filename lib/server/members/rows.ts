import { type Applicant, type Invite, InviteKind, type Member, Role, Standing } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { toInstant } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";

export async function listMembers(tx: Tx, exerciseId: Id): Promise<Record<Id, Member>> {
  const rows = await tx.member.findMany({ where: { exerciseId }, orderBy: [{ joinedAt: "asc" }, { id: "asc" }] });
  return Object.fromEntries(
    rows.map(({ id, alias, region, field, role, desk, joinedAt, standing, isSimulated }) => [
      id,
      {
        ...{ id, alias, region, field, role: Role.parse(role), desk, isSimulated },
        joinedAt: toInstant(joinedAt),
        standing: Standing.parse(standing),
      },
    ]),
  );
}

export async function listInvites(tx: Tx, exerciseId: Id): Promise<Record<Id, Invite>> {
  const rows = await tx.invite.findMany({ where: { exerciseId }, orderBy: { issuedAt: "asc" } });
  return Object.fromEntries(rows.map((row) => [row.id, toInvite(row)]));
}

export function toInvite(row: Prisma.InviteGetPayload<object>): Invite {
  return {
    id: row.id,
    kind: InviteKind.parse(row.kind),
    role: Role.parse(row.role),
    maxUses: row.maxUses,
    uses: row.uses,
    allowsGuests: row.allowsGuests,
    expiresAt: toInstant(row.expiresAt),
    revokedAt: toInstant(row.revokedAt),
    issuedAt: toInstant(row.issuedAt),
    resends: row.resends,
    resentAt: toInstant(row.resentAt),
  };
}

export async function listApplicants(tx: Tx, exerciseId: Id): Promise<Record<Id, Applicant>> {
  const rows = await tx.applicant.findMany({ where: { exerciseId }, orderBy: { seq: "asc" } });
  return Object.fromEntries(
    rows.map(({ id, alias, region, field, role, seq, queuedAt }) => [
      id,
      { id, alias, region, field, role: Role.parse(role), seq, queuedAt: toInstant(queuedAt) },
    ]),
  );
}
