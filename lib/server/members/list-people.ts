import type { Id } from "@/lib/domain/primitives";
import { db } from "@/lib/server/db/client";

export type Person = { memberId: Id; name: string | null; email: string | null };

/** Who is behind the aliases: for organizers alone. */
export async function listPeople(exerciseId: Id): Promise<Person[]> {
  const rows = await db().prisma.member.findMany({
    where: { exerciseId },
    select: { id: true, user: { select: { name: true, email: true } } },
    orderBy: { joinedAt: "asc" },
  });
  return rows.map(({ id, user }) => ({ memberId: id, ...user }));
}
