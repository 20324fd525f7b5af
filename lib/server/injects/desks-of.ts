import type { DomainEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import type { Sql } from "@/lib/server/db/sql";

// What is about an inject that is not there is for no desk that exists.
const nobodys: readonly string[] = ["-"];

/** The desks at which the injects arrived that events are about, as `audienceOf` asks for them. */
export async function readDesks(look: Sql, events: DomainEvent[]): Promise<(injectId: Id) => readonly string[]> {
  const subjects = events.flatMap(({ payload }) =>
    "subject" in payload && payload.subject !== null ? [payload.subject] : [],
  );
  const ids = subjects.filter(({ kind }) => kind === "inject").map(({ id }) => id);
  const statement = `SELECT id, desks FROM inject WHERE id = ANY($1::uuid[])`;
  const rows = ids.length > 0 ? await look<{ id: Id; desks: string[] }>(statement, [ids]) : [];
  const desks = new Map(rows.map((row) => [row.id, row.desks]));
  return (injectId) => desks.get(injectId) ?? nobodys;
}
