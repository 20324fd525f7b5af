import { endsSoonAt } from "@/lib/domain/attention/ends-soon";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Instant } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import { type Grace, isRated, planOf, type Round, type RoundPlan, type RoundTimes } from "./round";

export type RoundEvent = Extract<LoggedEvent, { type: `round.${string}` | `rounds.${string}` }>;

export function evolveRounds(state: ExerciseState, event: RoundEvent): ExerciseState {
  if (event.type !== "round.grace-granted") return { ...state, rounds: nextRounds(state.rounds, event) };
  return { ...state, graces: withGrace(state.graces, event.payload) };
}

/** The graces after one was given: of one member and round the last counts. */
function withGrace(graces: Grace[], { memberId, roundId, until }: Grace): Grace[] {
  const others = graces.filter((grace) => grace.memberId !== memberId || grace.roundId !== roundId);
  return [...others, { memberId, roundId, until }].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ memberId, roundId }: Grace): string => `${memberId} ${roundId}`;

/** Graces after a pause: those that were still to end move by its length. */
export function gracesAfterPause(graces: Grace[], pausedAt: Instant, now: Instant): Grace[] {
  return graces.map((grace) => (grace.until > pausedAt ? { ...grace, until: grace.until + (now - pausedAt) } : grace));
}

export function nextRounds(rounds: Round[], event: Exclude<RoundEvent, { type: "round.grace-granted" }>): Round[] {
  switch (event.type) {
    case "rounds.planned":
      return plannedRounds(event.payload.rounds);
    case "rounds.rescheduled":
      return movedRounds(rounds, event.payload.times, event.at);
    case "round.opened":
      return withPhase(rounds, event.payload.roundId, "open");
    case "round.reopened": {
      const { roundId, interruptedId } = event.payload;
      const reopened = withPhase(rounds, roundId, "open");
      return interruptedId === null ? reopened : withPhase(reopened, interruptedId, "planned");
    }
    case "round.ends-soon":
      return rounds.map((round) =>
        round.id === event.payload.roundId ? { ...round, warnedEnd: round.closesAt } : round,
      );
    case "round.closed": {
      const { roundId, dueAt } = event.payload;
      return rounds.map((round) => (round.id === roundId ? closedRound(round, dueAt, event.at) : round));
    }
  }
}

/** The round after its end at `closesAt`, noticed at `at`; one that had been interrupted would have begun again later. */
function closedRound(round: Round, closesAt: Instant, at: Instant): Round {
  const opensAt = round.opensAt === null ? null : Math.min(round.opensAt, closesAt);
  return { ...round, phase: "closed", opensAt, closesAt, revealedAt: revealedAt(round, at) };
}

/** The end of a round breaks the seal of its ratings; what has been seen stays seen when it is opened again. */
function revealedAt(round: Round, at: Instant): Instant | null {
  return isRated(round) ? (round.revealedAt ?? at) : null;
}

export function plannedRounds(plans: RoundPlan[]): Round[] {
  const unopened = {
    planned: null,
    opensAt: null,
    closesAt: null,
    warnedEnd: null,
    phase: "planned" as const,
    revealedAt: null,
  };
  return plans.map((plan) => ({ ...planOf(plan), ...unopened }));
}

/** The rounds when the exercise opens: with their first times, which are kept as what was planned. */
export function openedRounds(rounds: Round[], times: RoundTimes[]): Round[] {
  return withTimes(rounds, times).map((round) => {
    const { opensAt, closesAt } = round;
    return { ...round, planned: opensAt === null || closesAt === null ? null : { opensAt, closesAt } };
  });
}

export function withTimes(rounds: Round[], times: RoundTimes[]): Round[] {
  const byRound = new Map(times.map((entry) => [entry.roundId, entry]));
  return rounds.map((round) => {
    const moved = byRound.get(round.id);
    return moved ? { ...round, opensAt: moved.opensAt, closesAt: moved.closesAt } : round;
  });
}

/** The rounds after their times were moved at `at`. Where an end that was warned of is near still, it stays so. */
export function movedRounds(rounds: Round[], times: RoundTimes[], at: Instant): Round[] {
  return withTimes(rounds, times).map((round, place) => {
    const { warnedEnd, closesAt } = rounds[place]!;
    const isNear = (endsSoonAt(round) ?? Infinity) <= at;
    return warnedEnd !== null && warnedEnd === closesAt && isNear ? { ...round, warnedEnd: round.closesAt } : round;
  });
}

/** The rounds of an exercise that has been closed: those that had not begun never will, and have no times. */
export function withoutUnopened(rounds: Round[]): Round[] {
  return rounds.map((round) => (round.phase === "planned" ? { ...round, opensAt: null, closesAt: null } : round));
}

export function withPhase(rounds: Round[], roundId: string, phase: Round["phase"]): Round[] {
  return rounds.map((round) => (round.id === roundId ? { ...round, phase } : round));
}
