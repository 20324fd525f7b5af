import type { Instant } from "@/lib/domain/primitives";
import type { Activity, Round, RoundPlan, RoundTimes } from "./round";

/** Rounds one after the other, the first at `startsAt`. */
export function scheduleFrom(rounds: Pick<RoundPlan, "id" | "lengthMs">[], startsAt: Instant): RoundTimes[] {
  let opensAt = startsAt;
  return rounds.map((round) => {
    const closesAt = opensAt + round.lengthMs;
    const times = { roundId: round.id, opensAt, closesAt };
    opensAt = closesAt;
    return times;
  });
}

/** The rounds of an exercise, and since when their clock stands still; null while it goes. */
export type Clock = { rounds: Round[]; pausedAt: Instant | null };

/** What the clock of an exercise shows at `now`: the time, or the moment in which it was stopped. */
export function clockTime({ pausedAt }: Pick<Clock, "pausedAt">, now: Instant): Instant {
  return pausedAt === null ? now : Math.min(now, pausedAt);
}

export function isOpenAt(round: Round, now: Instant): boolean {
  return round.opensAt !== null && round.closesAt !== null && round.opensAt <= now && now < round.closesAt;
}

export function findCurrentRound(rounds: Round[], now: Instant): Round | undefined {
  return rounds.find((round) => isOpenAt(round, now));
}

/** The next round to open, when none is open or after the one that is. */
export function findNextRound(rounds: Round[], now: Instant): Round | undefined {
  return rounds.find((round) => round.opensAt !== null && round.opensAt > now);
}

export function isPermitted(activity: Activity, { rounds, pausedAt }: Clock, now: Instant): boolean {
  return pausedAt === null && (findCurrentRound(rounds, now)?.permits.includes(activity) ?? false);
}

export type Transition = { type: "round.opened" | "round.closed"; roundId: string; dueAt: Instant };

/** What should have happened by `now` and is not in the log yet, in the order in which it was due. */
export function dueTransitions(clock: Clock, now: Instant): Transition[] {
  return pendingTransitions(clock.rounds).filter(({ dueAt }) => dueAt <= clockTime(clock, now));
}

/** The moment of the next transition, or null when none is to come, or the clock stands. */
export function nextDueAt({ rounds, pausedAt }: Clock): Instant | null {
  return pausedAt === null ? (pendingTransitions(rounds)[0]?.dueAt ?? null) : null;
}

/** The times after a pause that began at `pausedAt` and ends at `now`: what was still to come moves by its length. */
export function timesAfterPause(rounds: Round[], pausedAt: Instant, now: Instant): RoundTimes[] {
  const moved = (at: Instant): Instant => (at > pausedAt ? at + (now - pausedAt) : at);
  return rounds.flatMap(({ id, opensAt, closesAt }) => {
    if (opensAt === null || closesAt === null || closesAt <= pausedAt) return [];
    return [{ roundId: id, opensAt: moved(opensAt), closesAt: moved(closesAt) }];
  });
}

// Rounds follow each other, so walking them in order gives the order in which things are due:
// a round closes before the next one opens, even when both fall on the same moment.
function pendingTransitions(rounds: Round[]): Transition[] {
  return rounds.flatMap((round) => {
    if (round.opensAt === null || round.closesAt === null || round.phase === "closed") return [];
    const closing: Transition = { type: "round.closed", roundId: round.id, dueAt: round.closesAt };
    if (round.phase === "open") return [closing];
    return [{ type: "round.opened", roundId: round.id, dueAt: round.opensAt }, closing];
  });
}

/**
 * The times after the open round is ended at `now`: it closes now, and everything that follows
 * moves forward by what was left of it.
 */
export function timesAfterAdvance(rounds: Round[], current: Round, now: Instant): RoundTimes[] {
  return shiftFrom(rounds, current, now - (current.closesAt ?? now));
}

/** The times after the open round is made longer by `byMs` (ms); everything that follows moves along. */
export function timesAfterExtension(rounds: Round[], current: Round, byMs: number): RoundTimes[] {
  return shiftFrom(rounds, current, byMs);
}

/**
 * The times after the open round alone is made longer by `byMs` (ms): the next one gives, or takes, what
 * is between them. Null where nothing would be left of the next one.
 */
export function timesAfterLoneExtension(rounds: Round[], current: Round, byMs: number): RoundTimes[] | null {
  const closesAt = current.closesAt! + byMs;
  const next = rounds[rounds.indexOf(current) + 1];
  const times = [{ roundId: current.id, opensAt: current.opensAt!, closesAt }];
  if (!next || next.opensAt === null || next.closesAt === null) return times;
  if (next.closesAt - closesAt < shortestMs) return null;
  return [...times, { roundId: next.id, opensAt: closesAt, closesAt: next.closesAt }];
}

/** The times after a round that has ended is opened again at `now` for `byMs` (ms): all that is left after it moves. */
export function timesAfterReopening(rounds: Round[], reopened: Round, now: Instant, byMs: number): RoundTimes[] {
  const closesAt = now + byMs;
  const at = rounds.indexOf(reopened);
  const later = rounds.slice(at + 1).flatMap((round): RoundTimes[] => {
    if (round.opensAt === null || round.closesAt === null) return [];
    // Of one that had begun, what was left of it.
    return [{ roundId: round.id, opensAt: Math.max(round.opensAt, now) + byMs, closesAt: round.closesAt + byMs }];
  });
  return [{ roundId: reopened.id, opensAt: reopened.opensAt!, closesAt }, ...later];
}

const shortestMs = 1_000;

function shiftFrom(rounds: Round[], current: Round, byMs: number): RoundTimes[] {
  const from = rounds.indexOf(current);
  return rounds.flatMap((round, position) => {
    if (position < from || round.opensAt === null || round.closesAt === null) return [];
    const opensAt = position === from ? round.opensAt : round.opensAt + byMs;
    return [{ roundId: round.id, opensAt, closesAt: round.closesAt + byMs }];
  });
}
