import type { LoggedEvent } from "@/lib/domain/events";
import { without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import { type Rating, ratingKey } from "./rating";

export type RatingEvent = Extract<LoggedEvent, { type: "option.rated" }>;

export function evolveRatings(state: ExerciseState, event: RatingEvent): ExerciseState {
  const rating = ratingOf(event);
  const key = ratingKey(event.payload);
  return { ...state, ratings: rating ? { ...state.ratings, [key]: rating } : without(state.ratings, key) };
}

/** What a member thinks after the event; null when they have taken it back. */
export function ratingOf({ at, payload: { answer, ...whose } }: RatingEvent): Rating | null {
  return answer && { ...whose, ...answer, at };
}
