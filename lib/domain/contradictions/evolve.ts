import type { LoggedEvent } from "@/lib/domain/events";
import { patched, without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";

export type ContradictionEvent = Extract<LoggedEvent, { type: `contradiction.${string}` }>;

export function evolveContradictions(state: ExerciseState, event: ContradictionEvent): ExerciseState {
  const { contradictions } = state;
  const { contradictionId: id } = event.payload;
  switch (event.type) {
    case "contradiction.flagged": {
      const { optionIds, reason } = event.payload;
      const flagged = { id, optionIds, reason, flaggedById: event.by ?? "", at: event.at, settled: null };
      return { ...state, contradictions: { ...contradictions, [id]: flagged } };
    }
    case "contradiction.settled": {
      const settled = { byId: event.by ?? "", answer: event.payload.answer, at: event.at };
      return { ...state, contradictions: patched(contradictions, id, (old) => ({ ...old, settled })) };
    }
    case "contradiction.withdrawn":
      return { ...state, contradictions: without(contradictions, id) };
  }
}
