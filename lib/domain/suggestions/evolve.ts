import type { LoggedEvent } from "@/lib/domain/events";
import { patched } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import type { Suggestion } from "./suggestion";

export type SuggestionEvent = Extract<LoggedEvent, { type: `suggestion.${string}` }>;

export function evolveSuggestions(state: ExerciseState, event: SuggestionEvent): ExerciseState {
  const id = event.payload.suggestionId;
  if (event.type === "suggestion.made") {
    return { ...state, suggestions: { ...state.suggestions, [id]: madeSuggestion(event) } };
  }
  return { ...state, suggestions: patched(state.suggestions, id, (entry) => ({ ...entry, ...decisionOf(event) })) };
}

type Made = Extract<SuggestionEvent, { type: "suggestion.made" }>;

function madeSuggestion({ at, by, payload: { suggestionId, ...rest } }: Made): Suggestion {
  return {
    id: suggestionId,
    ...rest,
    authorId: by ?? "",
    suggestedAt: at,
    status: "open",
    decidedById: null,
    decidedAt: null,
    answer: "",
    revision: null,
  };
}

/** What a decision changes of a suggestion. */
export function decisionOf(
  event: Exclude<SuggestionEvent, Made>,
): Pick<Suggestion, "status" | "decidedById" | "decidedAt" | "answer" | "revision"> {
  const decided = { decidedById: event.by, decidedAt: event.at, answer: "", revision: null };
  switch (event.type) {
    case "suggestion.accepted":
      return { ...decided, status: "accepted", revision: event.payload.revision };
    case "suggestion.declined":
      return { ...decided, status: "declined", answer: event.payload.reason };
    case "suggestion.withdrawn":
      return { ...decided, status: "withdrawn" };
  }
}
