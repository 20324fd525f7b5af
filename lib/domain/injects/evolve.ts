import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { mapped } from "@/lib/domain/records";
import type { Clock } from "@/lib/domain/rounds/clock";
import { withTimes } from "@/lib/domain/rounds/evolve";
import type { ExerciseState } from "@/lib/domain/state";
import { afterPause, afterReschedule, dueAtOf } from "./due";
import type { Inject } from "./inject";

export type InjectEvent = Extract<LoggedEvent, { type: `inject.${string}` }>;
type Injects = Record<Id, Inject>;

export function evolveInjects(state: ExerciseState, event: InjectEvent): ExerciseState {
  const { exercise, rounds, injects } = state;
  const clock = exercise.status === "open" ? { rounds, pausedAt: exercise.pausedAt } : null;
  const { injectId } = event.payload;
  const { [injectId]: before, ...others } = injects;
  if (event.type === "inject.removed") return { ...state, injects: others };
  const next = { ...state, injects: { ...injects, [injectId]: nextInject(before, event, clock) } };
  // Its thread begins with it, empty.
  return event.type === "inject.released" ? { ...next, threads: { [injectId]: {}, ...state.threads } } : next;
}

/** An inject after something was done with it; `clock` is that of a running exercise. */
export function nextInject(
  before: Inject | undefined,
  event: Exclude<InjectEvent, { type: "inject.removed" }>,
  clock: Clock | null,
): Inject {
  const { injectId: id, content } = event.payload;
  const kept = before ?? { commentCount: 0, lastCommentAt: null };
  if (event.type === "inject.released") {
    const { number } = event.payload;
    return { ...kept, ...content, id, number, plan: null, dueAt: null, releasedAt: event.at };
  }
  const { plan } = event.payload;
  const isKept = event.type === "inject.revised" && !event.payload.isMoved;
  const dueAt = isKept ? (before?.dueAt ?? null) : clock === null ? null : dueAtOf(plan, clock, event.at);
  return { ...kept, ...content, id, number: null, plan, dueAt, releasedAt: null };
}

/** What happens to injects that are still to come by what happens to the exercise; `clock` is the one before. */
export function pendingAfter(injects: Injects, clock: Clock, event: LoggedEvent): Injects {
  const changed = (change: (inject: Inject) => Inject): Injects =>
    mapped(injects, (inject) => (inject.plan === null ? inject : change(inject)));
  switch (event.type) {
    case "exercise.opened": {
      const opened = { rounds: withTimes(clock.rounds, event.payload.times), pausedAt: null };
      return changed((inject) => ({ ...inject, dueAt: dueAtOf(inject.plan!, opened, event.at) }));
    }
    case "exercise.resumed":
      return changed((inject) => afterPause(inject, clock.pausedAt ?? event.at, event.at));
    case "exercise.closed":
      return changed((inject) => ({ ...inject, dueAt: null }));
    case "rounds.rescheduled":
      return changed((inject) => afterReschedule(inject, clock.rounds, event.payload.times));
    case "option.submitted":
    case "option.revised":
    case "comment.posted":
      return changed((inject) =>
        inject.plan?.kind === "silence" && inject.dueAt !== null
          ? { ...inject, dueAt: event.at + inject.plan.forMs }
          : inject,
      );
    default:
      return injects;
  }
}

/** The events by which injects that are still to come may move. */
export const movesInjects = new Set<LoggedEvent["type"]>([
  "exercise.opened",
  "exercise.resumed",
  "exercise.closed",
  "rounds.rescheduled",
  "option.submitted",
  "option.revised",
  "comment.posted",
]);
