import { evolve, fold } from "@/lib/domain/evolve";
import type { LoggedEvent } from "@/lib/domain/events";
import { emptyState, type ExerciseState } from "@/lib/domain/state";
import { type Stretch, withStretch } from "./stretches";

/** A state is kept every so many events, so that no seek folds more than these. */
export const checkpointEvery = 100;

/** A log that can be looked at as it was after any of its events. */
export type Timeline = {
  /** As far as its viewer may see them, in order. */
  events: readonly LoggedEvent[];
  /** The number of the last event, seen or not, up to which the log is known. */
  lastSeq: number;
  /** The states after none, 100, 200 … of the events; they share all that did not change between them. */
  checkpoints: readonly ExerciseState[];
  /** The state after all of the events, from which the log goes on. */
  end: ExerciseState;
  /** When which round was open. */
  stretches: readonly Stretch[];
};

export const emptyTimeline: Timeline = {
  ...{ events: [], lastSeq: 0, checkpoints: [emptyState] },
  ...{ end: emptyState, stretches: [] },
};

/**
 * The timeline with the next events of the log, which come after all of its own; `to` is the number up to which they are
 * all that the viewer may see.
 */
export function extended(timeline: Timeline, next: readonly LoggedEvent[], to: number): Timeline {
  const checkpoints = [...timeline.checkpoints];
  let { end, stretches } = timeline;
  next.forEach((event, place) => {
    end = evolve(end, event);
    stretches = withStretch(stretches, event, end);
    if ((timeline.events.length + place + 1) % checkpointEvery === 0) checkpoints.push(end);
  });
  const events = [...timeline.events, ...next];
  return { events, lastSeq: Math.max(timeline.lastSeq, to), checkpoints, end, stretches };
}

/** How many events there were up to and with number `seq`: also the place, from 0, of the first one after it. */
export function countUntil({ events }: Pick<Timeline, "events">, seq: number): number {
  return firstWhere(events.length, (place) => events[place]!.seq > seq);
}

/** The exercise after event `seq`, the number of one that the viewer may not see included. */
export function stateAt(timeline: Timeline, seq: number): ExerciseState {
  const state = stateAfter(timeline, countUntil(timeline, seq));
  const known = Math.max(0, Math.min(seq, timeline.lastSeq));
  return state.seq === known ? state : { ...state, seq: known };
}

/** The exercise after the first `count` events; its `seq` is that of the last of them. */
export function stateAfter({ events, checkpoints }: Timeline, count: number): ExerciseState {
  const wanted = Math.max(0, Math.min(count, events.length));
  const checkpoint = Math.floor(wanted / checkpointEvery);
  return fold(events.slice(checkpoint * checkpointEvery, wanted), checkpoints[checkpoint]!);
}

/** The first number from 0 to `below` from which on `isPast` holds; `below` where it never does. */
export function firstWhere(below: number, isPast: (place: number) => boolean): number {
  let [from, to] = [0, below];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
