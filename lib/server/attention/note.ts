import { concernedBy } from "@/lib/domain/attention/concerned-by";
import type { Concern } from "@/lib/domain/attention/notice";
import { graceMs } from "@/lib/domain/attention/when-to-mail";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import type { LockedExercise } from "@/lib/server/log/context";
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
  { id: exerciseId, rehearsalOf }: Pick<LockedExercise, "id" | "rehearsalOf">,
  { seq, at }: { seq: number; at: Instant },
  concerns: Concern[],
): Promise<void> {
  if (concerns.length === 0) return;
  const mailAt = rehearsalOf === null ? new Date(at + graceMs) : null;
  const columns = [
    concerns.map(({ memberId }) => memberId),
    concerns.map(({ kind }) => kind),
    concerns.map(({ place }) => place.kind),
    concerns.map(({ place }) => place.id),
    concerns.map(({ commentId }) => commentId),
    // A nudge comes with a mail of its own.
    concerns.map(({ kind }) => (kind === "nudge" ? null : mailAt)),
  ] as const;
  await tx.$executeRaw`
    INSERT INTO notice ("memberId", kind, "placeKind", "placeId", "commentId", "mailAt", "exerciseId", seq, at)
    SELECT given.*, ${exerciseId}::uuid, ${seq}::int, ${new Date(at)}::timestamptz
    FROM unnest(${columns[0]}::uuid[], ${columns[1]}::text[], ${columns[2]}::text[], ${columns[3]}::uuid[],
      ${columns[4]}::uuid[], ${columns[5]}::timestamptz[]) AS given`;
}
