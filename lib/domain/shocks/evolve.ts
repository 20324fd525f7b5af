import type { LoggedEvent } from "@/lib/domain/events";
import { patched, without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import { afterVerdict, type Judgement, judgementKey, noTally } from "./judgement";

export type ShockEvent = Extract<LoggedEvent, { type: "option.judged" }>;

export function evolveShocks(state: ExerciseState, event: ShockEvent): ExerciseState {
  const { injectId, optionId, verdict, before } = event.payload;
  const options = patched(state.options, optionId, (option) => {
    const tally = afterVerdict(option.shocks[injectId] ?? noTally, before, verdict);
    return { ...option, shocks: { ...option.shocks, [injectId]: tally } };
  });
  return { ...state, options, judgements: nextJudgements(state.judgements, event) };
}

function nextJudgements(judgements: ExerciseState["judgements"], event: ShockEvent): ExerciseState["judgements"] {
  const { injectId, optionId } = event.payload;
  const judgement = judgementOf(event);
  const key = judgementKey({ injectId, optionId, memberId: event.by ?? "" });
  return judgement ? { ...judgements, [key]: judgement } : without(judgements, key);
}

/** What a member thinks after the event; null when they have taken it back. */
export function judgementOf({ at, by, payload }: ShockEvent): Judgement | null {
  const { verdict, before: _before, ...rest } = payload;
  return verdict === null ? null : { ...rest, verdict, memberId: by ?? "", at };
}
