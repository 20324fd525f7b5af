import type { DomainEvent } from "@/lib/domain/events";
import type { Instant } from "@/lib/domain/primitives";
import { timesAfterAdvance, timesAfterStart } from "@/lib/domain/rounds/clock";
import type { Round } from "@/lib/domain/rounds/round";

/** The round that is open, if any, ends at `dueAt`, and the next one, if any, begins. */
export function beginNext(rounds: Round[], open: Round | undefined, dueAt: Instant): DomainEvent[] {
  const next = rounds.find(({ phase }) => phase === "planned");
  const times = open
    ? timesAfterAdvance(rounds, open, dueAt)
    : timesAfterStart(next ? rounds.slice(rounds.indexOf(next)) : [], dueAt);
  return [
    { type: "rounds.rescheduled", payload: { times, reason: open ? "advanced" : "started" } },
    ...(open
      ? [{ type: "round.closed" as const, payload: { roundId: open.id, dueAt, reason: "advanced" as const } }]
      : []),
    ...(next ? [{ type: "round.opened" as const, payload: { roundId: next.id, dueAt } }] : []),
  ];
}
