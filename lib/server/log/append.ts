import { audienceOf } from "@/lib/domain/audience";
import type { DomainEvent, LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { Tx } from "@/lib/server/db/client";

export type Entry = { event: DomainEvent; by: Id | null };

/** Numbers events after `seq` and writes them to the log; the exercise row must be locked. */
export async function append(
  tx: Tx,
  exerciseId: Id,
  seq: number,
  entries: Entry[],
  at: Instant,
  command: { id: Id | null; hash: string | null },
): Promise<LoggedEvent[]> {
  const desks = await readDesks(tx, entries);
  const logged = entries.map(({ event, by }, index): LoggedEvent => ({ ...event, seq: seq + index + 1, at, by }));
  await tx.event.createMany({
    data: logged.map((event) => ({
      exerciseId,
      seq: event.seq,
      at: new Date(at),
      by: event.by,
      type: event.type,
      payload: event.payload as Prisma.InputJsonValue,
      audience: audienceOf(event, (injectId) => desks.get(injectId) ?? nobody),
      // What the clock did on the way is not the command's own.
      commandId: event.by === null ? null : command.id,
      commandHash: event.by === null ? null : command.hash,
    })),
  });
  return logged;
}

// What is about an inject that is not there is for no desk that exists.
const nobody = ["-"];

/** The desks at which the injects arrived that events are about. */
async function readDesks(tx: Tx, entries: Entry[]): Promise<Map<Id, string[]>> {
  const subjects = entries.flatMap(({ event }) => ("subject" in event.payload ? [event.payload.subject] : []));
  const ids = subjects.filter(({ kind }) => kind === "inject").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await tx.inject.findMany({ where: { id: { in: ids } }, select: { id: true, desks: true } });
  return new Map(rows.map(({ id, desks }) => [id, desks]));
}
