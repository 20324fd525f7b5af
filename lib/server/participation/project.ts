import type { Nudges, ParticipationEvent } from "@/lib/domain/participation/nudge";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { toInstant } from "@/lib/server/db/instants";

/** Notes who was nudged: in one statement, however many they are. */
export async function projectNudges(tx: Tx, exerciseId: Id, { payload, at }: ParticipationEvent): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO nudge ("memberId", "exerciseId", times, "lastAt")
    SELECT member, ${exerciseId}::uuid, 1, ${new Date(at)}::timestamptz FROM unnest(${payload.memberIds}::uuid[]) AS member
    ON CONFLICT ("memberId") DO UPDATE SET times = nudge.times + 1, "lastAt" = excluded."lastAt"`;
}

/** Who has been nudged, by member. */
export async function listNudges(tx: Tx, exerciseId: Id): Promise<Record<Id, Nudges>> {
  const rows = await tx.nudge.findMany({ where: { exerciseId } });
  return Object.fromEntries(
    rows.map(({ memberId, times, lastAt }) => [memberId, { times, lastAt: toInstant(lastAt) }]),
  );
}
