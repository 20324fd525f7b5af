import { Refusal } from "@/lib/domain/errors";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/** An invitation of this exercise; throws "not-found". */
export async function requireInvite(tx: Tx, exerciseId: Id, inviteId: Id) {
  const invite = await tx.invite.findFirst({ where: { id: inviteId, exerciseId } });
  if (!invite) throw new Refusal("not-found", "There is no such invitation in this exercise.");
  return invite;
}
