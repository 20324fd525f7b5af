import { audienceOf } from "@/lib/domain/audience";
import type { DomainEvent, LoggedEvent } from "@/lib/domain/events";
import type { Id, Instant } from "@/lib/domain/primitives";
import type { Prisma } from "@/lib/server/db/generated/client";
import type { Tx } from "@/lib/server/db/client";
import { readDesks } from "@/lib/server/injects/desks-of";

export type Entry = { event: DomainEvent; by: Id | null };

/** Numbers events after `seq` and writes them to the log; the exercise row must be locked. */
export async function append(
  tx: Tx,
  exerciseId: Id,
  seq: number,
  entries: Entry[],
  at: Instant,
  command: { id: Id | null; hash: string | null; requestId?: string | null },
): Promise<LoggedEvent[]> {
  const desksOf = await readDesks(
    tx,
    entries.map(({ event }) => event),
  );
  const logged = entries.map(({ event, by }, index): LoggedEvent => ({ ...event, seq: seq + index + 1, at, by }));
  await tx.event.createMany({
    data: logged.map((event) => ({
      exerciseId,
      seq: event.seq,
      at: new Date(at),
      by: event.by,
      type: event.type,
      payload: event.payload as Prisma.InputJsonValue,
      audience: audienceOf(event, desksOf),
      // What the clock did on the way is not the command's own.
      commandId: event.by === null ? null : command.id,
      commandHash: event.by === null ? null : command.hash,
      requestId: event.by === null ? null : (command.requestId ?? null),
    })),
  });
  return logged;
}
