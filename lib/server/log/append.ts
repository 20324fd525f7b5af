import { audienceOf } from "@/lib/domain/audience";
import type { DomainEvent, LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Sql } from "@/lib/server/db/sql";
import { readDesks } from "@/lib/server/injects/desks-of";

export type Source = {
  /** The command that it comes of; null for what none made. */
  id: Id | null;
  hash: string | null;
};

export type Entry = { event: DomainEvent; by: Id | null };

/** Entries of one source as they will stand in the log, after `seq`. */
export function numbered(entries: Entry[], seq: number, at: Instant): LoggedEvent[] {
  return entries.map(({ event, by }, index) => ({ ...event, seq: seq + index + 1, at, by }));
}

/** Writes numbered events to the log in one statement, each with what it comes of; the exercise row must be locked. */
export async function append(
  sql: Sql,
  exerciseId: Id,
  sourced: { event: LoggedEvent; source: Source }[],
): Promise<void> {
  const events = sourced.map(({ event }) => event);
  const desksOf = await readDesks(sql, events);
  // What the clock did on the way is not the command's own.
  const sources = sourced.map(({ event, source }) => (event.by === null ? { id: null, hash: null } : source));
  await sql(
    `INSERT INTO event ("exerciseId", seq, at, by, type, payload, audience, "commandId", "commandHash")
     SELECT $1::uuid, seq, at, by, type, payload::jsonb, audience, command, hash
     FROM unnest($2::int[], $3::timestamptz[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::uuid[], $9::text[])
       AS given (seq, at, by, type, payload, audience, command, hash)`,
    [
      exerciseId,
      events.map(({ seq }) => seq),
      events.map(({ at }) => new Date(at).toISOString()),
      events.map(({ by }) => by),
      events.map(({ type }) => type),
      events.map(({ payload }) => JSON.stringify(payload)),
      events.map((event) => audienceOf(event, desksOf)),
      sources.map(({ id }) => id),
      sources.map(({ hash }) => hash),
    ],
  );
}
