import type { LoggedEvent } from "@/lib/domain/events";
import { patched, without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import type { Assessment, Source } from "./source";

export type EvidenceEvent = Extract<LoggedEvent, { type: `source.${string}` }>;

export function evolveEvidence(state: ExerciseState, event: EvidenceEvent): ExerciseState {
  const { sourceId: id, optionId } = event.payload;
  switch (event.type) {
    case "source.attached": {
      const added = { id, optionId, addedById: event.by ?? "", addedAt: event.at, assessments: [] };
      const source: Source = { ...event.payload.source, ...added };
      return { ...state, sources: { ...state.sources, [id]: source } };
    }
    case "source.removed":
      return { ...state, sources: without(state.sources, id) };
    case "source.assessed":
      return {
        ...state,
        sources: patched(state.sources, id, (source) => ({
          ...source,
          assessments: nextAssessments(source.assessments, event),
        })),
      };
  }
}

/** What the members hold of a source after one of them has said something else. */
export function nextAssessments(
  assessments: Assessment[],
  { at, by, payload }: Extract<EvidenceEvent, { type: "source.assessed" }>,
): Assessment[] {
  const { verdict, reason } = payload;
  const memberId = by ?? "";
  const others = assessments.filter((entry) => entry.memberId !== memberId);
  return verdict === null ? others : [...others, { memberId, verdict, reason, at }];
}
