import type { Audience, StoredEvent } from "@/lib/domain/audience";
import { isWordy } from "@/lib/domain/discussion/hidden";
import { parseEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Db } from "@/lib/server/db/client";
import { type Sql, sqlOn } from "@/lib/server/db/sql";
import type { Prisma } from "@/lib/server/db/generated/client";

/** At most `limit` events after `since`, in order. The log has no holes, so the last one's seq tells how far it went. */
export async function readEvents({ pool }: Db, exerciseId: Id, since: number, limit: number): Promise<StoredEvent[]> {
  const sql = sqlOn(pool);
  const rows = await sql<Row>(
    `SELECT seq, at, by, type, payload, audience FROM event
     WHERE "exerciseId" = $1::uuid AND seq > $2::int ORDER BY seq LIMIT $3::int`,
    [exerciseId, since, limit],
  );
  return toStored(sql, rows);
}

type Row = Pick<Prisma.EventGetPayload<object>, "seq" | "at" | "by" | "type" | "payload" | "audience">;

/**
 * Rows of the log with whom they are for, and whose words are hidden in them now: that is asked of the comments, after the
 * events were read, so that what has been hidden meanwhile is withheld, too.
 */
export async function toStored(sql: Sql, rows: Row[]): Promise<StoredEvent[]> {
  const events = rows.map(({ seq, at, by, type, payload }) => parseEvent({ seq, at: at.getTime(), by, type, payload }));
  const ids = [...new Set(events.filter(isWordy).map(({ payload }) => payload.commentId))];
  const statement = `SELECT id, "authorId" FROM comment WHERE id = ANY($1::uuid[]) AND "hiddenAt" IS NOT NULL`;
  const hidden = ids.length > 0 ? await sql<{ id: Id; authorId: Id }>(statement, [ids]) : [];
  const authors = new Map(hidden.map(({ id, authorId }) => [id, authorId]));
  return events.map((event, place) => ({
    event,
    audience: rows[place]!.audience as Audience,
    hiddenAuthorId: isWordy(event) ? (authors.get(event.payload.commentId) ?? null) : null,
  }));
}
