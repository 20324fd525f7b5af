import type { LoggedEvent } from "@/lib/domain/events";
import {
  gracesAfterPause,
  openedRounds,
  movedRounds,
  plannedRounds,
  withoutUnopened,
} from "@/lib/domain/rounds/evolve";
import type { ExerciseState } from "@/lib/domain/state";

export type ExerciseEvent = Extract<LoggedEvent, { type: `exercise.${string}` }>;

export function evolveExercise(state: ExerciseState, event: ExerciseEvent): ExerciseState {
  const { exercise } = state;
  switch (event.type) {
    case "exercise.created":
      return {
        ...state,
        exercise: {
          ...exercise,
          ...event.payload.framing,
          id: event.payload.exerciseId,
          slug: event.payload.slug,
          rehearsalOf: event.payload.rehearsalOf ?? null,
          createdAt: event.at,
        },
        rounds: plannedRounds(event.payload.rounds),
      };
    case "exercise.framed":
      return { ...state, exercise: { ...exercise, ...event.payload.framing } };
    case "exercise.opened":
      return {
        ...state,
        exercise: { ...exercise, status: "open", openedAt: event.at },
        rounds: openedRounds(state.rounds, event.payload.times),
      };
    case "exercise.paused":
      return { ...state, exercise: { ...exercise, pausedAt: event.at } };
    case "exercise.resumed":
      return {
        ...state,
        exercise: { ...exercise, pausedAt: null },
        graces: gracesAfterPause(state.graces, exercise.pausedAt ?? event.at, event.at),
        rounds: movedRounds(state.rounds, event.payload.times, event.at),
      };
    case "exercise.closed":
      return {
        ...state,
        exercise: { ...exercise, status: "closed", pausedAt: null, closedAt: event.at },
        rounds: withoutUnopened(state.rounds),
      };
    case "exercise.published":
      return {
        ...state,
        exercise: {
          ...exercise,
          status: "published",
          publishedAt: event.at,
          publishedById: event.by,
          unreferenced: event.payload.unreferenced,
        },
      };
  }
}
