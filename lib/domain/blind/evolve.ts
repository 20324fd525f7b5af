import type { LoggedEvent } from "@/lib/domain/events";
import type { ExerciseState } from "@/lib/domain/state";
import { bundlingKey, type Sitting } from "./sitting";

export type BlindEvent = Extract<LoggedEvent, { type: `blind.${string}` }>;

export function evolveBlind(state: ExerciseState, event: BlindEvent): ExerciseState {
  if (event.type === "blind.opened") return { ...state, sitting: openedSitting(event) };
  if (event.type === "blind.saved") {
    const { payload } = event;
    return { ...state, ownBundlings: { ...state.ownBundlings, [bundlingKey(payload)]: payload } };
  }
  const { sitting } = state;
  return sitting?.id === event.payload.sittingId ? { ...state, sitting: evolveSitting(sitting, event) } : state;
}

function openedSitting({ by, at, payload }: Extract<BlindEvent, { type: "blind.opened" }>): Sitting {
  return {
    ...{ id: payload.sittingId, openedById: by ?? "", openedAt: at },
    ...{ handedInIds: [], revealedAt: null, revealed: [] },
  };
}

function evolveSitting(
  sitting: Sitting,
  event: Exclude<BlindEvent, { type: "blind.opened" | "blind.saved" }>,
): Sitting {
  switch (event.type) {
    case "blind.handed-in":
      return { ...sitting, handedInIds: [...sitting.handedInIds, event.payload.memberId] };
    case "blind.taken-back":
      return { ...sitting, handedInIds: sitting.handedInIds.filter((id) => id !== event.payload.memberId) };
    case "blind.revealed":
      return { ...sitting, revealedAt: event.at, revealed: event.payload.bundlings };
  }
}
