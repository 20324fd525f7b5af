import type { LoggedEvent } from "@/lib/domain/events";

/** What one member's live state has delivered, and how. */
export function createSeen() {
  const seqs = new Set<number>();
  const skipped: { from: number; to: number }[] = [];
  let startedAt = 0;
  let last = 0;

  return {
    duplicated: 0,
    outOfOrder: 0,
    /** A snapshot of this place is where it began. */
    startAt(seq: number): void {
      startedAt = seq;
      last = seq;
    },
    /** A snapshot took the place of what lies after `from`, up to and with `to`. */
    skip(from: number, to: number): void {
      skipped.push({ from, to });
    },
    note(events: LoggedEvent[]): void {
      for (const { seq } of events) {
        if (seqs.has(seq)) this.duplicated += 1;
        else if (seq <= last) this.outOfOrder += 1;
        seqs.add(seq);
        last = Math.max(last, seq);
      }
    },
    /**
     * Whether an event should have been delivered and was not. What a snapshot holds is not delivered
     * again: nor, after a change of role, what was hidden before and came with the snapshot.
     */
    isLost({ seq }: LoggedEvent, wasHiddenOnce: boolean): boolean {
      if (seqs.has(seq) || seq <= startedAt) return false;
      return !skipped.some(({ from, to }) => seq <= to && (seq > from || wasHiddenOnce));
    },
  };
}

export type Seen = ReturnType<typeof createSeen>;
