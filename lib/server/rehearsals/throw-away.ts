import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/** Gives back the address of a rehearsal whose beginning has failed. */
export async function dropClaim(tx: Tx, { id, originalId }: { id: Id; originalId: Id }): Promise<void> {
  await tx.exercise.deleteMany({ where: { id, rehearsalOf: originalId, seq: 0 } });
}

/**
 * Deletes a rehearsal with all that belongs to it: its log, its tables, its crowd's accounts and tokens. Nothing but a
 * rehearsal of `originalId` is ever deleted; the database sees to that, too. Throws "no-rehearsal" where there is none.
 */
export async function throwAway(tx: Tx, { id, originalId }: { id: Id; originalId: Id }): Promise<void> {
  const { count } = await tx.exercise.deleteMany({ where: { id, rehearsalOf: originalId } });
  if (count !== 1) throw new Refusal("no-rehearsal", "There is no such rehearsal any more.");
  // Who had not joined yet has no place in the exercise that would have gone with it.
  await tx.user.deleteMany({ where: { simulatedFor: id } });
}
