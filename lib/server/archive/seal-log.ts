import type { Id } from "@/lib/domain/primitives";
import type { Db, Tx } from "@/lib/server/db/client";
import { beginning, commitmentOf, linkOf, newSalt } from "./chain";

const batchSize = 1_000;
const patient = { maxWait: 10_000, timeout: 60_000 };

/**
 * Seals what has come to an exercise's log since it was sealed last; answers how many events that were. Of several that
 * come at once each goes on where the one before it has ended. Nothing that is written to the log waits for it.
 */
export async function sealLog({ prisma }: Db, exerciseId: Id): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await prisma.$transaction((tx) => sealBatch(tx, exerciseId), patient);
    sealed += count;
    if (count < batchSize) return sealed;
  }
}

async function sealBatch(tx: Tx, exerciseId: Id): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`seal:${exerciseId}`}, 0))`;
  const last = await tx.eventSeal.findFirst({ where: { exerciseId }, orderBy: { seq: "desc" } });
  // Shared, so that nobody takes words out of an event between its being read and its being sealed.
  const locked = await tx.$queryRaw<{ seq: number }[]>`
    SELECT seq FROM event WHERE "exerciseId" = ${exerciseId}::uuid AND seq > ${last?.seq ?? 0}
    ORDER BY seq LIMIT ${batchSize} FOR SHARE`;
  if (locked.length === 0) return 0;
  const events = await tx.event.findMany({
    where: { exerciseId, seq: { gte: locked[0]!.seq, lte: locked.at(-1)!.seq } },
    orderBy: { seq: "asc" },
  });
  let previous: Uint8Array = last?.link ?? beginning;
  const seals = events.map(({ seq, type, at, ...content }) => {
    const salt = newSalt();
    const commitment = commitmentOf(salt, content);
    const link = linkOf(previous, { exerciseId, seq, type, at: at.getTime() }, commitment);
    previous = link;
    return { exerciseId, seq, salt: asBytes(salt), commitment: asBytes(commitment), link: asBytes(link) };
  });
  await tx.eventSeal.createMany({ data: seals });
  return seals.length;
}

const asBytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
