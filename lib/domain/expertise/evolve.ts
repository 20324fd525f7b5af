import type { LoggedEvent } from "@/lib/domain/events";
import { without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";

export type ExpertiseEvent = Extract<LoggedEvent, { type: "expertise.stated" }>;

export function evolveExpertise(
  state: ExerciseState,
  { payload: { memberId, levels } }: ExpertiseEvent,
): ExerciseState {
  const saysNothing = Object.keys(levels).length === 0;
  const expertise = saysNothing ? without(state.expertise, memberId) : { ...state.expertise, [memberId]: levels };
  return { ...state, expertise };
}
