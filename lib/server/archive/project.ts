import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/**
 * Gives the seat of an exercise's first organizer to an account. It stands beside the log, which says under which alias somebody
 * organized and never who that is. Throws "archive-damaged" where there is no organizer.
 */
export async function takeSeat(tx: Tx, exerciseId: Id, userId: Id): Promise<void> {
  const organizer = await tx.member.findFirst({
    where: { exerciseId, role: "organizer", standing: "active" },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  if (!organizer)
    throw new Refusal("archive-damaged", "Nobody organizes this exercise any more, so nobody can take it up.");
  await tx.member.update({ where: { id: organizer.id }, data: { userId } });
}
