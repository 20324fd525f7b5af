import { staffRoles } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { type Claim, claimMs } from "@/lib/domain/triage/claim";
import { tellMembers } from "@/lib/server/attention/signal";
import { db, type Tx } from "@/lib/server/db/client";
import { readNow } from "@/lib/server/log/lock";
import type { MemberAccess } from "@/lib/server/members/viewer";

/** Who of staff is on which entry of the queue now. */
export async function listClaims({ exerciseId }: MemberAccess): Promise<Claim[]> {
  const { prisma } = db();
  return prisma.$transaction(async (tx) => {
    const now = await readNow(tx);
    const where = {
      exerciseId,
      touchedAt: { gt: new Date(now - claimMs) },
      member: { role: { in: [...staffRoles] }, standing: "active" },
    };
    const rows = await tx.triageClaim.findMany({ where });
    return rows.map(({ entryId, memberId, touchedAt }) => ({
      entryId,
      memberId,
      until: touchedAt.getTime() + claimMs,
    }));
  });
}

/**
 * Notes that a member is on an entry, or still is, and on no other any more. Throws "stale" where somebody else is on it,
 * unless it is taken over from them.
 */
export async function claimEntry(member: MemberAccess, entryId: Id, takesOver: boolean): Promise<void> {
  const { exerciseId, memberId } = member;
  await db().prisma.$transaction(async (tx) => {
    await requireEntry(tx, exerciseId, entryId);
    const now = await readNow(tx);
    await tx.triageClaim.deleteMany({ where: { exerciseId, memberId, entryId: { not: entryId } } });
    const claimed = await tx.$executeRaw`
      INSERT INTO triage_claim AS held ("exerciseId", "entryId", "memberId", "touchedAt")
      VALUES (${exerciseId}::uuid, ${entryId}::uuid, ${memberId}::uuid, ${new Date(now)}::timestamptz)
      ON CONFLICT ("exerciseId", "entryId") DO UPDATE
        SET "memberId" = excluded."memberId", "touchedAt" = excluded."touchedAt"
        WHERE held."memberId" = excluded."memberId" OR ${takesOver}
          OR held."touchedAt" <= ${new Date(now - claimMs)}::timestamptz`;
    if (claimed === 0)
      throw new Refusal("stale", "Somebody else is on this already. Take it over, or go on to the next.");
  });
  await tellStaff(exerciseId);
}

/** Notes that a member is on nothing any more. */
export async function releaseClaims({ exerciseId, memberId }: MemberAccess): Promise<void> {
  const { count } = await db().prisma.triageClaim.deleteMany({ where: { exerciseId, memberId } });
  if (count > 0) await tellStaff(exerciseId);
}

async function requireEntry(tx: Tx, exerciseId: Id, id: Id): Promise<void> {
  const where = { id, exerciseId };
  const option = await tx.policyOption.findFirst({ where, select: { id: true } });
  if (option || (await tx.flag.findFirst({ where, select: { id: true } }))) return;
  throw new Refusal("not-found", "There is no such option and no such flag in this exercise.");
}

async function tellStaff(exerciseId: Id): Promise<void> {
  const where = { exerciseId, role: { in: [...staffRoles] } };
  const staff = await db().prisma.member.findMany({ where, select: { id: true } });
  tellMembers(
    db(),
    staff.map(({ id }) => id),
  );
}
