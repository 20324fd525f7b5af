import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";
import type { MemberAccess } from "@/lib/server/members/viewer";

/** How far a member has read of each thread of their exercise, by the id of what it is about. Nobody else sees it. */
export async function listReads({ memberId }: MemberAccess): Promise<Record<Id, number>> {
  const rows = await db().prisma.readMark.findMany({ where: { memberId } });
  return Object.fromEntries(rows.map(({ subjectId, seq }) => [subjectId, seq]));
}

/**
 * Notes that a member has read a thread up to the event `seq`, and answers how far they have: a mark
 * never goes back, nor beyond what has happened, which would hide what comes next.
 */
export async function markRead(member: MemberAccess, subjectId: Id, seq: number): Promise<number> {
  const { memberId, exerciseId } = member;
  const { prisma } = db();
  const where = { id: subjectId, exerciseId };
  const subject =
    (await prisma.policyOption.findFirst({ where, select: { id: true } })) ??
    (await prisma.narrative.findFirst({ where, select: { id: true } })) ??
    (await prisma.inject.findFirst({ where: { ...where, releasedAt: { not: null } }, select: { id: true } }));
  if (!subject) throw new Refusal("not-found", "There is no such option, narrative or inject in this exercise.");
  const exercise = await prisma.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } });
  const reached = Math.min(seq, exercise.seq);
  await prisma.readMark.createMany({ data: [{ memberId, subjectId, seq: reached }], skipDuplicates: true });
  // Two windows of one member tell of it in any order.
  await prisma.readMark.updateMany({ where: { memberId, subjectId, seq: { lt: reached } }, data: { seq: reached } });
  const mark = await prisma.readMark.findUniqueOrThrow({ where: { memberId_subjectId: { memberId, subjectId } } });
  return mark.seq;
}
