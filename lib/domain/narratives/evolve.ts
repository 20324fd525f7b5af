import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { patched, without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import type { BoardPlace, Narrative, Takeaway } from "./narrative";
import { type Ratification, withoutRatification } from "./ratification";

export type NarrativeEvent = Extract<
  LoggedEvent,
  { type: `narrative.${string}` | `takeaway.${string}` | "option.bundled" | "option.unbundled" }
>;

export function evolveNarratives(state: ExerciseState, event: NarrativeEvent): ExerciseState {
  const { narratives, takeaways } = state;
  switch (event.type) {
    case "narrative.created": {
      const { narrativeId: id, number, texts } = event.payload;
      const counts = { version: 1, editedAt: event.at, commentCount: 0, lastCommentAt: null };
      return {
        ...state,
        narratives: {
          ...narratives,
          [id]: { ...texts, id, number, optionIds: [], lines: {}, ratifications: [], ...counts },
        },
        threads: { ...state.threads, [id]: {} },
      };
    }
    case "narrative.edited": {
      const { narrativeId, changes } = event.payload;
      const edit = (old: Narrative): Narrative => ({
        ...old,
        ...changes,
        version: old.version + 1,
        editedAt: event.at,
      });
      return { ...state, narratives: patched(narratives, narrativeId, edit) };
    }
    case "narrative.removed":
      return {
        ...state,
        narratives: without(narratives, event.payload.narrativeId),
        threads: without(state.threads, event.payload.narrativeId),
      };
    case "option.bundled": {
      const { optionId, narrativeId, index } = event.payload;
      return { ...state, narratives: bundled(narratives, optionId, narrativeId, index) };
    }
    case "option.unbundled":
      return { ...state, narratives: unbundled(narratives, event.payload.optionId) };
    case "takeaway.added":
      return {
        ...state,
        takeaways: [
          ...takeaways,
          { ...event.payload.texts, id: event.payload.takeawayId, version: 1, supporterIds: [] },
        ],
      };
    case "takeaway.edited": {
      const { takeawayId, changes } = event.payload;
      return {
        ...state,
        takeaways: takeaways.map((old) =>
          old.id === takeawayId ? { ...old, ...changes, version: old.version + 1 } : old,
        ),
      };
    }
    case "takeaway.supported": {
      const { takeawayId, isOn } = event.payload;
      const support = (old: Takeaway): Takeaway => ({ ...old, supporterIds: supportersAfter(old, event.by, isOn) });
      return { ...state, takeaways: takeaways.map((old) => (old.id === takeawayId ? support(old) : old)) };
    }
    case "narrative.line-written": {
      const { narrativeId, optionId, line } = event.payload;
      const write = (old: Narrative): Narrative => ({ ...old, lines: linesAfter(old.lines, optionId, line) });
      return { ...state, narratives: patched(narratives, narrativeId, write) };
    }
    case "narrative.ratified":
    case "narrative.ratification-withdrawn": {
      const ratify = (old: Narrative): Narrative => ({ ...old, ratifications: ratificationsAfter(old, event) });
      return { ...state, narratives: patched(narratives, event.payload.narrativeId, ratify) };
    }
    case "takeaway.removed":
      return { ...state, takeaways: takeaways.filter((takeaway) => takeaway.id !== event.payload.takeawayId) };
  }
}

/** The lines of a narrative after one was written; an empty one is none. */
export function linesAfter(lines: Record<Id, string>, optionId: Id, line: string): Record<Id, string> {
  return line === "" ? without(lines, optionId) : { ...lines, [optionId]: line };
}

export function supportersAfter({ supporterIds }: Pick<Takeaway, "supporterIds">, memberId: Id | null, isOn: boolean) {
  const others = supporterIds.filter((id) => id !== memberId);
  return isOn && memberId !== null ? [...others, memberId] : others;
}

type RatificationEvent = Extract<NarrativeEvent, { type: "narrative.ratified" | "narrative.ratification-withdrawn" }>;

/** What members hold of a narrative after one has said something else, in the order of their last words. */
export function ratificationsAfter(
  { ratifications }: Pick<Narrative, "ratifications">,
  { type, by, at, payload }: RatificationEvent,
): Ratification[] {
  const others = withoutRatification(ratifications, by);
  if (type !== "narrative.ratified" || by === null) return others;
  const { stance, note, version } = payload;
  return [...others, { memberId: by, stance, note, version, at }];
}

export function unbundled(narratives: Record<Id, Narrative>, optionId: Id): Record<Id, Narrative> {
  const from = findNarrativeOf(narratives, optionId);
  if (!from) return narratives;
  return { ...narratives, [from.id]: { ...from, optionIds: from.optionIds.filter((id) => id !== optionId) } };
}

export function bundled(
  narratives: Record<Id, Narrative>,
  optionId: Id,
  narrativeId: Id,
  index: number,
): Record<Id, Narrative> {
  const place = (narrative: Narrative): Narrative => ({
    ...narrative,
    optionIds: narrative.optionIds.toSpliced(index, 0, optionId),
  });
  return patched(unbundled(narratives, optionId), narrativeId, place);
}

/** Where an option stands on the board; null where it is in no narrative. */
export function findPlaceOf(narratives: Record<Id, Narrative>, optionId: Id): BoardPlace | null {
  const narrative = findNarrativeOf(narratives, optionId);
  return narrative ? { narrativeId: narrative.id, index: narrative.optionIds.indexOf(optionId) } : null;
}

/** The narrative an option is bundled into, if any. */
export function findNarrativeOf(narratives: Record<Id, Narrative>, optionId: Id): Narrative | undefined {
  return Object.values(narratives).find((narrative) => narrative.optionIds.includes(optionId));
}
