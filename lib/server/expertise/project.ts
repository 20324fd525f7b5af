import type { ExpertiseEvent } from "@/lib/domain/expertise/evolve";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";

export async function projectExpertise(tx: Tx, exerciseId: Id, { payload }: ExpertiseEvent): Promise<void> {
  const { memberId, levels } = payload;
  if (Object.keys(levels).length === 0) {
    await tx.expertise.deleteMany({ where: { memberId } });
    return;
  }
  await tx.expertise.upsert({
    where: { memberId },
    create: { memberId, exerciseId, levels },
    update: { levels },
  });
}
