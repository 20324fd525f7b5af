import type { Batch } from "./messages";

export type Placed = { apply: Batch["events"]; seq: number; waiting: Batch[]; isMissing: boolean };

/**
 * Puts a batch in its place. Batches may come twice, overlap, or come after a hole: what is known is
 * dropped, what follows on is to be applied, what lies beyond a hole waits until the hole is filled.
 */
export function place(seq: number, waiting: Batch[], batch: Batch): Placed {
  let place = seq;
  const apply: Batch["events"] = [];
  const rest = [...waiting, batch].toSorted((a, b) => a.from - b.from || a.to - b.to);
  while (rest[0] && rest[0].from <= place) {
    const { to, events } = rest.shift()!;
    for (const event of events) if (event.seq > place) apply.push(event);
    place = Math.max(place, to);
  }
  return { apply, seq: place, waiting: rest, isMissing: rest.length > 0 };
}
