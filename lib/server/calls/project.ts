import { type CallEvent, issuedCall } from "@/lib/domain/calls/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

export async function projectCalls(tx: Tx, exerciseId: Id, event: CallEvent): Promise<void> {
  if (event.type === "call.closed") {
    await tx.call.update({ where: { id: event.payload.callId }, data: { closedAt: new Date(event.at) } });
    return;
  }
  const { gap, before, issuedAt, ...call } = issuedCall(event);
  await tx.call.create({
    data: { ...call, ...gap, ...before, exerciseId, issuedAt: new Date(issuedAt), closedAt: null },
  });
}
