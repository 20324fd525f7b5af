import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";

/** All of them or none; those that were withdrawn before stay as they are. */
export const revokeInvites: Handler<"revoke-invites"> = async ({ tx, exercise }, { inviteIds }) => {
  const wanted = [...new Set(inviteIds)];
  const found = await tx.invite.findMany({
    where: { exerciseId: exercise.id, id: { in: wanted } },
    select: { id: true, revokedAt: true },
  });
  if (found.length < wanted.length)
    throw new Refusal("not-found", "Some of these invitations are not of this exercise. Load the page again.");
  const open = new Set(found.flatMap(({ id, revokedAt }) => (revokedAt === null ? [id] : [])));
  return wanted
    .filter((id) => open.has(id))
    .map((inviteId) => ({ type: "invite.revoked" as const, payload: { inviteId } }));
};
