import type { Audience } from "@/lib/domain/audience";
import { type LoggedEvent, parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";

/** An event with the audience it is for. */
export type StoredEvent = { event: LoggedEvent; audience: Audience };

/** At most `limit` events after `since`, in order. The log has no holes, so the last one's seq tells how far it went. */
export async function readEvents({ prisma }: Db, exerciseId: Id, since: number, limit: number): Promise<StoredEvent[]> {
  const rows = await prisma.event.findMany({
    where: { exerciseId, seq: { gt: since } },
    orderBy: { seq: "asc" },
    take: limit,
  });
  return rows.map((row) => ({
    event: parseEvent({ seq: row.seq, at: row.at.getTime(), by: row.by, type: row.type, payload: row.payload }),
    audience: row.audience as Audience,
  }));
}
