import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { type ChainFindings, openChain } from "./check-chain";
import { readSealedLog } from "./read-log";

const patient = { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 120_000 } as const;

/** What the seals of a log say of it, and how many events at its end wait for theirs. */
export type ChainState = ChainFindings & { unsealed: number };

/** Holds the log of an exercise in the database to its seals, the answers of rating rounds too. */
export function verifyChain({ prisma }: Pick<Db, "prisma">, exerciseId: Id): Promise<ChainState> {
  return prisma.$transaction(async (tx) => {
    const { seq } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } });
    const chain = openChain(exerciseId);
    for await (const batch of readSealedLog(tx, exerciseId, "to-be-checked")) {
      for (const event of batch) chain.check(event);
    }
    const found = chain.end();
    return { ...found, unsealed: seq - found.events };
  }, patient);
}
