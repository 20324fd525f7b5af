import type { Id } from "@/lib/domain/primitives";
import type { Zone } from "@/lib/domain/zone";
import { db } from "@/lib/server/db/client";

/** How many members of an exercise live in which time zone; those whose browser has not told it yet are left out. */
export async function listZones(exerciseId: Id): Promise<Record<Zone, number>> {
  const rows = await db().prisma.user.groupBy({
    by: ["zone"],
    where: { zone: { not: null }, members: { some: { exerciseId } } },
    _count: true,
    orderBy: { zone: "asc" },
  });
  return Object.fromEntries(rows.map(({ zone, _count }) => [zone ?? "", _count]));
}
