import type { RefusalBody } from "@/lib/domain/errors";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";

/** What the server acknowledged: the events it says it has put into the log. */
export type Acknowledged = { what: string; by: Id; events: LoggedEvent[] };

const mostSamples = 200_000;

/** What the crowd notes while it plays; one for all members. `tell` hears of the first things that go wrong. */
export function createTally(tell: (problem: string) => void = (problem) => console.error(`error: ${problem}`)) {
  const sentAt = new Map<Id, number>();
  const deliveriesMs: number[] = [];
  let deliveries = 0;

  return {
    startedAt: performance.now(),
    acknowledged: new Map<Id, Acknowledged>(),
    deliveriesMs,
    errors: [] as string[],
    /** Refusals that a clock or somebody else's change explains. */
    refused: 0,
    /** Revisions made to an old version on purpose, and refused as they should be. */
    stale: 0,
    /** Attempts without an answer, by reason. */
    retries: {} as Record<string, number>,
    /** The furthest place in the log that an acknowledgement has named. */
    seq: 0,

    error(message: string): void {
      this.errors.push(message);
      if (this.errors.length <= 20) tell(message);
    },
    retry(reason: string): void {
      this.retries[reason] = (this.retries[reason] ?? 0) + 1;
    },
    acknowledge(id: Id, ack: Acknowledged, seq: number): void {
      this.acknowledged.set(id, ack);
      this.seq = Math.max(this.seq, seq);
    },
    /** Notes when a comment was sent for the first time. */
    sending(id: Id): void {
      if (!sentAt.has(id)) sentAt.set(id, performance.now());
    },
    /** Notes that a comment has reached somebody else's live state. */
    delivered(commentId: Id): void {
      const sent = sentAt.get(commentId);
      if (sent === undefined) return;
      deliveries += 1;
      const ms = performance.now() - sent;
      if (deliveriesMs.length < mostSamples) deliveriesMs.push(ms);
      // Of very many, an even choice (reservoir sampling: Vitter, 1985).
      else if (Math.random() * deliveries < mostSamples) deliveriesMs[Math.floor(Math.random() * mostSamples)] = ms;
    },
  };
}

export type Tally = ReturnType<typeof createTally>;

export type Refused = RefusalBody["error"];
