import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

export type Person = { memberId: Id; name: string | null; email: string | null };

/** Who is behind the aliases, of those who wait too: for organizers alone. */
export async function listPeople(exerciseId: Id): Promise<Person[]> {
  const { prisma } = db();
  const about = {
    where: { exerciseId },
    select: { id: true, user: { select: { name: true, email: true } } },
  };
  const [members, applicants] = await Promise.all([
    prisma.member.findMany({ ...about, orderBy: { joinedAt: "asc" } }),
    prisma.applicant.findMany({ ...about, orderBy: { seq: "asc" } }),
  ]);
  return [...members, ...applicants].map(({ id, user }) => ({
    memberId: id,
    name: user?.name ?? null,
    email: user?.email ?? null,
  }));
}
