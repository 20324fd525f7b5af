import type { Id } from "@/lib/domain/primitives";
import { db, type Tx } from "@/lib/server/db/client";

/** Reads of an exercise what stood after event `seq`, all of that one moment, and says which it was. */
export async function readAt<T extends object>(
  exerciseId: Id,
  read: (tx: Tx) => Promise<T>,
): Promise<T & { seq: number }> {
  return db().prisma.$transaction(
    async (tx) => {
      const { seq } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { seq: true } });
      return { seq, ...(await read(tx)) };
    },
    { isolationLevel: "RepeatableRead", maxWait: 10_000, timeout: 20_000 },
  );
}
