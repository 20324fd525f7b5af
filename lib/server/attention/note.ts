import { concernedBy } from "@/lib/domain/attention/concerned-by";
import type { Concern } from "@/lib/domain/attention/notice";
import { graceMs } from "@/lib/domain/attention/when-to-mail";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { readFacts } from "./read-facts";

/** Whom an event concerns; asked before it is projected, since what it changes tells whom. */
export async function listConcerns(tx: Tx, exerciseId: Id, event: LoggedEvent): Promise<Concern[]> {
  const facts = await readFacts(tx, exerciseId, event);
  return facts ? concernedBy(event, facts) : [];
}

/**
 * Writes the notices of something that happened, in its transaction: in one statement, however many they are. Those of
 * a rehearsal are never looked at for mail.
 */
export async function writeNotices(
  tx: Tx,
  exerciseId: Id,
  { seq, at }: { seq: number; at: Instant },
  concerns: Concern[],
  roundId: Id | null = null,
): Promise<void> {
  if (concerns.length === 0) return;
  const columns = [
    concerns.map(({ memberId }) => memberId),
    concerns.map(({ kind }) => kind),
    concerns.map(({ place }) => place.kind),
    concerns.map(({ place }) => place.id),
    concerns.map(({ commentId }) => commentId),
  ] as const;
  await tx.$executeRaw`
    INSERT INTO notice ("memberId", kind, "placeKind", "placeId", "commentId", "exerciseId", "roundId", seq, at, "mailAt")
    SELECT given.*, ${exerciseId}::uuid, ${roundId}::uuid, ${seq}::int, ${new Date(at)}::timestamptz,
      (SELECT ${new Date(at + graceMs)}::timestamptz FROM exercise WHERE id = ${exerciseId}::uuid AND "rehearsalOf" IS NULL)
    FROM unnest(${columns[0]}::uuid[], ${columns[1]}::text[], ${columns[2]}::text[], ${columns[3]}::uuid[],
      ${columns[4]}::uuid[]) AS given`;
}
