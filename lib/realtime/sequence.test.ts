import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Batch } from "./messages";
import { place } from "./sequence";

/** A log of `isHidden.length` events, some of which this viewer may not see. */
function logOf(isHidden: boolean[]): LoggedEvent[] {
  const event = (seq: number): LoggedEvent => ({ seq, at: seq, by: null, type: "exercise.closed", payload: {} });
  return isHidden.flatMap((hidden, index) => (hidden ? [] : [event(index + 1)]));
}

function slice(log: LoggedEvent[], from: number, to: number): Batch {
  return { from, to, events: log.filter(({ seq }) => seq > from && seq <= to) };
}

function receive(seq: number, batches: Batch[]) {
  let state = { seq, waiting: [] as Batch[], isMissing: false };
  const applied: LoggedEvent[] = [];
  for (const batch of batches) {
    const placed = place(state.seq, state.waiting, batch);
    expect(placed.seq).toBeGreaterThanOrEqual(state.seq);
    for (const { seq: at } of placed.apply) expect(at <= placed.seq && at > state.seq).toBe(true);
    applied.push(...placed.apply);
    state = placed;
  }
  return { ...state, applied };
}

/** A log, cut into batches anywhere; and batches from anywhere to anywhere else. */
const scene = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }).chain((isHidden) => {
  const cut = fc.integer({ min: 0, max: isHidden.length });
  const span = fc.tuple(cut, cut).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  return fc.tuple(
    fc.constant(isHidden),
    fc.uniqueArray(cut),
    fc.array(span, { maxLength: 10 }),
    fc.array(fc.nat(20), { maxLength: 6 }),
  );
});

const ordered = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b);

describe("batches in any order, twice and overlapping", () => {
  it("give every event once and in order, when together they cover the log", () => {
    fc.assert(
      fc.property(
        scene.chain(([isHidden, cuts, spans, repeated]) => {
          const log = logOf(isHidden);
          const edges = ordered([...new Set([0, ...cuts, isHidden.length])]);
          const parts = edges.slice(1).map((to, index) => slice(log, edges[index]!, to));
          const extra = spans.map(([from, to]) => slice(log, from, to));
          const twice = repeated.flatMap((index) => parts[index] ?? []);
          const all = [...parts, ...extra, ...twice];
          return fc.tuple(
            fc.constant(log),
            fc.constant(isHidden.length),
            fc.shuffledSubarray(all, { minLength: all.length }),
          );
        }),
        ([log, end, batches]) => {
          const received = receive(0, batches);
          expect(received.applied).toEqual(log);
          expect(received).toMatchObject({ seq: end, waiting: [], isMissing: false });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("stop before a hole, say that it is there, and go on once it is filled", () => {
    fc.assert(
      fc.property(scene, ([isHidden, , spans]) => {
        const log = logOf(isHidden);
        const batches = spans.map(([from, to]) => slice(log, from, to));
        const covered = spans
          .toSorted(([a], [b]) => a - b)
          .reduce((end, [from, to]) => (from <= end ? Math.max(end, to) : end), 0);
        const received = receive(0, batches);
        expect(received.seq).toBe(covered);
        expect(received.applied).toEqual(log.filter(({ seq }) => seq <= covered));
        expect(received.isMissing).toBe(spans.some(([from]) => from > covered));
        const rest = place(received.seq, received.waiting, slice(log, received.seq, isHidden.length));
        expect([...received.applied, ...rest.apply]).toEqual(log);
        expect(rest).toMatchObject({ seq: isHidden.length, waiting: [], isMissing: false });
      }),
      { numRuns: 500 },
    );
  });

  it("leave alone what they are given", () => {
    const log = logOf([false, false, false]);
    const waiting = Object.freeze([Object.freeze(slice(log, 2, 3))]) as Batch[];
    expect(place(0, waiting, Object.freeze(slice(log, 1, 2)))).toMatchObject({ seq: 0, apply: [], isMissing: true });
    expect(place(0, waiting, Object.freeze(slice(log, 0, 2)))).toMatchObject({ seq: 3, isMissing: false });
    expect(waiting).toHaveLength(1);
  });

  it("are of use when empty: nothing in them was for this viewer", () => {
    expect(place(4, [], { from: 4, to: 9, events: [] })).toEqual({ apply: [], seq: 9, waiting: [], isMissing: false });
    expect(place(4, [], { from: 0, to: 4, events: [] })).toEqual({ apply: [], seq: 4, waiting: [], isMissing: false });
  });
});
