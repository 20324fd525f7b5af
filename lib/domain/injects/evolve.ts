import type { EventType, LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { mapped } from "@/lib/domain/records";
import type { Clock } from "@/lib/domain/rounds/clock";
import { withTimes } from "@/lib/domain/rounds/evolve";
import type { ExerciseState } from "@/lib/domain/state";
import { afterPause, afterReschedule, dueAtOf } from "./due";
import type { Inject, ReleasePlan } from "./inject";

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

type Moves = { [T in EventType]?: (inject: Pending, clock: Clock, event: Extract<LoggedEvent, { type: T }>) => Inject };
type Pending = Inject & { plan: ReleasePlan };

const breaksSilence = (inject: Pending, _clock: Clock, { at }: LoggedEvent): Inject =>
  inject.plan.kind === "silence" && inject.dueAt !== null ? { ...inject, dueAt: at + inject.plan.forMs } : inject;

const moves: Moves = {
  "exercise.opened": (inject, { rounds }, { payload, at }) => ({
    ...inject,
    dueAt: dueAtOf(inject.plan, { rounds: withTimes(rounds, payload.times), pausedAt: null }, at),
  }),
  "exercise.resumed": (inject, { pausedAt }, { at }) => afterPause(inject, pausedAt ?? at, at),
  "exercise.closed": (inject) => (inject.dueAt === null ? inject : { ...inject, dueAt: null }),
  "rounds.rescheduled": (inject, { rounds }, { payload }) => afterReschedule(inject, rounds, payload.times),
  "option.submitted": breaksSilence,
  "option.revised": breaksSilence,
  "comment.posted": breaksSilence,
};

/** Whether an event of this type may move injects that are still to come. */
export function movesInjects(type: EventType): boolean {
  return type in moves;
}

/** What happens to injects that are still to come by what happens to the exercise; `clock` is the one before. */
export function pendingAfter(injects: Injects, clock: Clock, event: LoggedEvent): Injects {
  const move = moves[event.type] as ((inject: Pending, clock: Clock, event: LoggedEvent) => Inject) | undefined;
  return move ? mapped(injects, (inject) => (isPending(inject) ? move(inject, clock, event) : inject)) : injects;
}

function isPending(inject: Inject): inject is Pending {
  return inject.plan !== null;
}
