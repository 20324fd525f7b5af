import { type Applicant, type Invite, InviteKind, type Member, Role } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import { toInstant } from "@/lib/server/db/instants";
import type { Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";

/** In the order in which they joined; as one value of the database, since every page of an exercise reads them all. */
export async function listMembers(tx: Tx, exerciseId: Id): Promise<Record<Id, Member>> {
  const [row] = await tx.$queryRaw<{ members: Member[] | null }[]>`
    SELECT json_agg(json_build_object(
      'id', id, 'alias', alias, 'region', region, 'field', field, 'role', role, 'desk', desk,
      'isSimulated', "isSimulated", 'joinedAt', floor(extract(epoch FROM "joinedAt") * 1000)::bigint, 'standing', standing
    ) ORDER BY "joinedAt", id) AS members
    FROM member WHERE "exerciseId" = ${exerciseId}::uuid`;
  return Object.fromEntries((row?.members ?? []).map((member) => [member.id, member]));
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
