import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

/** Takes back what nobody needs to be told any more when a round's end comes near: that it was near before it was put off. */
export async function dropPutOff(tx: Tx, exerciseId: Id, event: LoggedEvent): Promise<void> {
  if (event.type !== "round.ends-soon") return;
  const sameRound = { path: ["roundId"], equals: event.payload.roundId };
  const earlier = await tx.event.findMany({
    where: { exerciseId, type: event.type, payload: sameRound, seq: { lt: event.seq } },
    select: { seq: true },
  });
  await tx.notice.deleteMany({ where: { exerciseId, seq: { in: earlier.map(({ seq }) => seq) }, seenAt: null } });
}
