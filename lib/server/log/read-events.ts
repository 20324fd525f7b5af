import type { Audience, StoredEvent } from "@/lib/domain/audience";
import { isWordy } from "@/lib/domain/discussion/hidden";
import { parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Db, Tx } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/db/generated/client";

/** At most `limit` events after `since`, in order. The log has no holes, so the last one's seq tells how far it went. */
export async function readEvents({ prisma }: Db, exerciseId: Id, since: number, limit: number): Promise<StoredEvent[]> {
  const rows = await prisma.event.findMany({
    where: { exerciseId, seq: { gt: since } },
    orderBy: { seq: "asc" },
    take: limit,
  });
  return toStored(prisma, rows);
}

type Row = Prisma.EventGetPayload<object>;

/**
 * Rows of the log with whom they are for, and whose words are hidden in them now: that is asked of the comments, after the
 * events were read, so that what has been hidden meanwhile is withheld, too.
 */
export async function toStored(tx: Pick<Tx, "comment">, rows: Row[]): Promise<StoredEvent[]> {
  const events = rows.map(({ seq, at, by, type, payload }) => parseEvent({ seq, at: at.getTime(), by, type, payload }));
  const ids = [...new Set(events.filter(isWordy).map(({ payload }) => payload.commentId))];
  const where = { id: { in: ids }, hiddenAt: { not: null } };
  const hidden = ids.length > 0 ? await tx.comment.findMany({ where, select: { id: true, authorId: true } }) : [];
  const authors = new Map(hidden.map(({ id, authorId }) => [id, authorId]));
  return events.map((event, place) => ({
    event,
    audience: rows[place]!.audience as Audience,
    hiddenAuthorId: isWordy(event) ? (authors.get(event.payload.commentId) ?? null) : null,
  }));
}
