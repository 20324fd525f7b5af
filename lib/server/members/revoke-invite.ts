import type { Handler } from "@/lib/server/log/context";
import { requireInvite } from "./require-invite";

export const revokeInvite: Handler<"revoke-invite"> = async ({ tx, exercise }, { inviteId }) => {
  const { revokedAt } = await requireInvite(tx, exercise.id, inviteId);
  return revokedAt ? [] : [{ type: "invite.revoked", payload: { inviteId } }];
};
