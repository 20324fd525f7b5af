import type { Nudges, ParticipationEvent } from "@/lib/domain/participation/nudge";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

/** Notes who was nudged. Those who were before are updated first, or they would be counted twice. */
export async function projectNudges(tx: Tx, exerciseId: Id, { payload, at }: ParticipationEvent): Promise<void> {
  const lastAt = new Date(at);
  const again = { where: { memberId: { in: payload.memberIds } }, data: { times: { increment: 1 }, lastAt } };
  await tx.nudge.updateMany(again);
  const data = payload.memberIds.map((memberId) => ({ memberId, exerciseId, times: 1, lastAt }));
  await tx.nudge.createMany({ data, skipDuplicates: true });
}

/** Who has been nudged, by member. */
export async function listNudges(tx: Tx, exerciseId: Id): Promise<Record<Id, Nudges>> {
  const rows = await tx.nudge.findMany({ where: { exerciseId } });
  return Object.fromEntries(
    rows.map(({ memberId, times, lastAt }) => [memberId, { times, lastAt: toInstant(lastAt) }]),
  );
}
