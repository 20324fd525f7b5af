import type { LoggedEvent } from "@/lib/domain/events";
import { patched } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";

export type FlagEvent = Extract<LoggedEvent, { type: `flag.${string}` }>;

export function evolveFlags(state: ExerciseState, event: FlagEvent): ExerciseState {
  const { flagId: id } = event.payload;
  if (event.type === "flag.raised") {
    const { subject, commentId, memberId, reason, text } = event.payload;
    const flag = { id, subject, commentId, memberId, reason, text, at: event.at, settled: null };
    return { ...state, flags: { ...state.flags, [id]: flag } };
  }
  const { outcome, answer } = event.payload;
  const settled = { byId: event.by ?? "", outcome, answer, at: event.at };
  return { ...state, flags: patched(state.flags, id, (flag) => ({ ...flag, settled })) };
}
