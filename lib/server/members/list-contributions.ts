import type { Contributions } from "@/lib/domain/members/contributions";
import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

/** What each member has written so far, by their id; those who have written nothing are left out. */
export async function listContributions(exerciseId: Id): Promise<Contributions> {
  const where = { exerciseId };
  const { prisma } = db();
  const [options, comments] = await Promise.all([
    prisma.policyOption.groupBy({ by: "authorId", where, _count: true, _max: { submittedAt: true } }),
    prisma.comment.groupBy({ by: "authorId", where, _count: true, _max: { postedAt: true } }),
  ]);
  const found: Contributions = {};
  for (const { authorId, _count, _max } of options)
    found[authorId] = { options: _count, comments: 0, lastAt: _max.submittedAt!.getTime() };
  for (const { authorId, _count, _max } of comments) {
    const before = found[authorId] ?? { options: 0, lastAt: 0 };
    const lastAt = Math.max(before.lastAt, _max.postedAt!.getTime());
    found[authorId] = { options: before.options, comments: _count, lastAt };
  }
  return found;
}
