import { concernedBy } from "@/lib/domain/attention/concerned-by";
import type { Concern } from "@/lib/domain/attention/notice";
import { graceMs } from "@/lib/domain/attention/when-to-mail";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { Sql } from "@/lib/server/db/sql";
import type { LockedExercise } from "@/lib/server/log/context";
import { readFacts } from "./read-facts";

/** Whom an event concerns; asked before it is projected, since what it changes tells whom. */
export async function listConcerns(tx: Tx, exerciseId: Id, event: LoggedEvent): Promise<Concern[]> {
  const facts = await readFacts(tx, exerciseId, event);
  return facts ? concernedBy(event, facts) : [];
}

export type Concerning = { event: LoggedEvent; concerns: Concern[] };

/**
 * Writes the notices of what happened, in its transaction: in one statement, however many they are. Those of a rehearsal
 * are never looked at for mail.
 */
export async function writeNotices(
  sql: Sql,
  { id: exerciseId, rehearsalOf }: Pick<LockedExercise, "id" | "rehearsalOf">,
  happened: Concerning[],
): Promise<void> {
  const rows = happened.flatMap(({ event: { seq, at }, concerns }) =>
    concerns.map(({ memberId, kind, place, commentId }) => {
      // A nudge comes with a mail of its own.
      const mailAt = rehearsalOf !== null || kind === "nudge" ? null : toIso(at + graceMs);
      return { memberId, kind, placeKind: place.kind, placeId: place.id, commentId, mailAt, seq, at: toIso(at) };
    }),
  );
  if (rows.length === 0) return;
  await sql(
    `INSERT INTO notice ("memberId", kind, "placeKind", "placeId", "commentId", "mailAt", seq, at, "exerciseId")
     SELECT given.*, $9::uuid
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::int[], $8::timestamptz[])
       AS given`,
    [
      rows.map(({ memberId }) => memberId),
      rows.map(({ kind }) => kind),
      rows.map(({ placeKind }) => placeKind),
      rows.map(({ placeId }) => placeId),
      rows.map(({ commentId }) => commentId),
      rows.map(({ mailAt }) => mailAt),
      rows.map(({ seq }) => seq),
      rows.map(({ at }) => at),
      exerciseId,
    ],
  );
}

const toIso = (instant: Instant): string => new Date(instant).toISOString();
