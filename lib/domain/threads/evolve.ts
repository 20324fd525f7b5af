import type { LoggedEvent } from "@/lib/domain/events";
import type { ExerciseState } from "@/lib/domain/state";
import type { ThreadRule, ThreadSubject } from "./thread-rule";

export type ThreadEvent = Extract<LoggedEvent, { type: `thread.${string}` | "slow-mode.set" }>;

export function evolveThreads(state: ExerciseState, event: ThreadEvent): ExerciseState {
  const changed = (subject: ThreadSubject, change: Partial<ThreadRule>): ExerciseState => {
    const before = state.threadRules[subject.id] ?? { subject, lock: null, slowSeconds: null };
    return { ...state, threadRules: { ...state.threadRules, [subject.id]: { ...before, ...change } } };
  };
  switch (event.type) {
    case "thread.locked": {
      const { subject, reason } = event.payload;
      return changed(subject, { lock: { memberId: event.by ?? "", reason, at: event.at } });
    }
    case "thread.unlocked":
      return changed(event.payload.subject, { lock: null });
    case "slow-mode.set": {
      const { subject, seconds } = event.payload;
      if (subject !== null) return changed(subject, { slowSeconds: seconds });
      return { ...state, exercise: { ...state.exercise, slowSeconds: seconds } };
    }
  }
}
