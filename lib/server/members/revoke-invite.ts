import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";

export const revokeInvite: Handler<"revoke-invite"> = async ({ tx, exercise }, { inviteId }) => {
  const invite = await tx.invite.findFirst({ where: { id: inviteId, exerciseId: exercise.id } });
  if (!invite) throw new Refusal("not-found", "There is no such invitation in this exercise.");
  return invite.revokedAt ? [] : [{ type: "invite.revoked", payload: { inviteId } }];
};
