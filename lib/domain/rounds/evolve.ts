import type { LoggedEvent } from "@/lib/domain/events";
import type { ExerciseState } from "@/lib/domain/state";
import type { Round, RoundPlan, RoundTimes } from "./round";

export type RoundEvent = Extract<LoggedEvent, { type: `round.${string}` | `rounds.${string}` }>;

export function evolveRounds(state: ExerciseState, event: RoundEvent): ExerciseState {
  return { ...state, rounds: nextRounds(state.rounds, event) };
}

export function nextRounds(rounds: Round[], event: RoundEvent): Round[] {
  switch (event.type) {
    case "rounds.planned":
      return plannedRounds(event.payload.rounds);
    case "rounds.rescheduled":
      return withTimes(rounds, event.payload.times);
    case "round.opened":
      return withPhase(rounds, event.payload.roundId, "open");
    case "round.reopened": {
      const { roundId, interruptedId } = event.payload;
      const reopened = withPhase(rounds, roundId, "open");
      return interruptedId === null ? reopened : withPhase(reopened, interruptedId, "planned");
    }
    case "round.closed": {
      const { roundId, dueAt } = event.payload;
      return rounds.map((round) => (round.id === roundId ? { ...round, phase: "closed", closesAt: dueAt } : round));
    }
  }
}

export function plannedRounds(plans: RoundPlan[]): Round[] {
  return plans.map((plan) => ({ ...plan, opensAt: null, closesAt: null, phase: "planned" }));
}

export function withTimes(rounds: Round[], times: RoundTimes[]): Round[] {
  const byRound = new Map(times.map((entry) => [entry.roundId, entry]));
  return rounds.map((round) => {
    const moved = byRound.get(round.id);
    return moved ? { ...round, opensAt: moved.opensAt, closesAt: moved.closesAt } : round;
  });
}

/** The rounds of an exercise that has been closed: those that had not begun never will, and have no times. */
export function withoutUnopened(rounds: Round[]): Round[] {
  return rounds.map((round) => (round.phase === "planned" ? { ...round, opensAt: null, closesAt: null } : round));
}

export function withPhase(rounds: Round[], roundId: string, phase: Round["phase"]): Round[] {
  return rounds.map((round) => (round.id === roundId ? { ...round, phase } : round));
}
