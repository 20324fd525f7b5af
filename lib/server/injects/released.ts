import type { DomainEvent, EventPayload } from "@/lib/domain/events";
import type { Inject } from "@/lib/domain/injects/inject";
import type { Id } from "@/lib/domain/primitives";
import type { Tx } from "@/lib/server/db/client";
import { listPendingInjects } from "./rows";

type Reason = EventPayload<"inject.released">["reason"];

/** The event in which an inject arrives, as the `number`th. */
export function released(
  { id, title, body, files, desks, asksOptions }: Inject,
  number: number,
  reason: Reason,
): DomainEvent {
  const content = { title, body, files, desks, asksOptions };
  return { type: "inject.released", payload: { injectId: id, number, content, reason } };
}

/**
 * The injects that waited for as many options as there are with `events`, which are not written yet; the parts of one that is
 * split are nobody's new proposals. `count` have been released before.
 */
export async function releasedByCount(
  tx: Tx,
  exerciseId: Id,
  events: DomainEvent[],
  count: number,
): Promise<DomainEvent[]> {
  const news = events.filter((event) => event.type === "option.submitted" && !event.payload.split).length;
  if (news === 0) return [];
  const reached = news + (await tx.policyOption.count({ where: { exerciseId, splitFromId: null } }));
  const waiting = (await listPendingInjects(tx, exerciseId)).filter(
    ({ plan }) => plan?.kind === "options" && plan.count <= reached,
  );
  return waiting.map((inject, place) => released(inject, count + place + 1, "options"));
}
