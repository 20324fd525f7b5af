import type { LoggedEvent } from "@/lib/domain/events";
import { patched } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import type { Call } from "./call";

export type CallEvent = Extract<LoggedEvent, { type: "call.issued" | "call.closed" }>;

export function evolveCalls(state: ExerciseState, event: CallEvent): ExerciseState {
  if (event.type === "call.issued") {
    const call = issuedCall(event);
    return { ...state, calls: { ...state.calls, [call.id]: call } };
  }
  const close = (call: Call): Call => ({ ...call, closedAt: event.at });
  return { ...state, calls: patched(state.calls, event.payload.callId, close) };
}

export function issuedCall({ at, by, payload }: Extract<CallEvent, { type: "call.issued" }>): Call {
  const { callId: id, ...rest } = payload;
  return { ...rest, id, issuedById: by ?? "", issuedAt: at, closedAt: null };
}
