import { Refusal } from "@/lib/domain/errors";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { whyNotWhole } from "@/lib/domain/policy";
import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";
import { requireMember } from "@/lib/server/members/viewer";
import { throwAway } from "./throw-away";

const patient = { maxWait: 10_000, timeout: 20_000 };

/**
 * Ends a rehearsal and throws it away; answers with the address of the exercise that it was one of. For its organizers.
 * Throws "forbidden", and "no-rehearsal" for every other exercise.
 */
export async function discardRehearsal(slug: string, userId: Id): Promise<{ slug: string }> {
  const { exerciseId, role } = await requireMember(slug, userId);
  return db().prisma.$transaction(async (tx) => {
    const row = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId } });
    const refusal = whyNotWhole("discard", role, { ...row, status: ExerciseStatus.parse(row.status) });
    if (refusal) throw refusal;
    const originalId = row.rehearsalOf!;
    await requireOrganizerOf(tx, originalId, userId);
    await throwAway(tx, { id: exerciseId, originalId });
    const original = await tx.exercise.findUniqueOrThrow({ where: { id: originalId }, select: { slug: true } });
    return { slug: original.slug };
  }, patient);
}

// Whoever has lost that role since the rehearsal began still has it in the copy.
async function requireOrganizerOf(tx: Tx, exerciseId: Id, userId: Id): Promise<void> {
  const where = { exerciseId, userId, role: "organizer", standing: "active" };
  if ((await tx.member.count({ where })) === 0) {
    throw new Refusal("forbidden", "Only organizers of the exercise itself can end its rehearsal.");
  }
}
