import type { Id } from "@/lib/domain/primitives";
import { judgementOf, type ShockEvent } from "@/lib/domain/shocks/evolve";
import { afterVerdict, noTally } from "@/lib/domain/shocks/judgement";
import type { Tx } from "@/lib/server/db/client";
import { toShocks } from "@/lib/server/options/rows";

export async function projectShocks(tx: Tx, exerciseId: Id, event: ShockEvent): Promise<void> {
  const { injectId, optionId, verdict, before } = event.payload;
  const where = { id: optionId };
  const shocks = toShocks(await tx.policyOption.findUniqueOrThrow({ where, select: { shocks: true } }));
  const tally = afterVerdict(shocks[injectId] ?? noTally, before, verdict);
  await tx.policyOption.update({ where, data: { shocks: { ...shocks, [injectId]: tally } } });

  const key = { optionId, injectId, memberId: event.by ?? "" };
  const judgement = judgementOf(event);
  if (judgement === null) {
    await tx.judgement.deleteMany({ where: key });
    return;
  }
  const columns = { ...judgement, exerciseId, at: new Date(event.at) };
  await tx.judgement.upsert({ where: { optionId_injectId_memberId: key }, create: columns, update: columns });
}
