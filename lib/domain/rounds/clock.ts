import type { Id, Instant } from "@/lib/domain/primitives";
import { type Activity, type Grace, isRated, type Round, type RoundPlan, type RoundTimes } from "./round";

/** No round is ever planned shorter than this. */
export const shortestMs = 1_000;

/**
 * Rounds one after the other from `from` on. One with a start of its own waits for it, and the one before ends
 * then at the latest; a start that has gone by, or would leave nothing of the round before, counts for nothing.
 */
export function scheduleFrom(rounds: Pick<RoundPlan, "id" | "lengthMs" | "startsAt">[], from: Instant): RoundTimes[] {
  const times: RoundTimes[] = [];
  for (const { id, lengthMs, startsAt = null } of rounds) {
    const before = times.at(-1);
    if (before && startsAt !== null && startsAt >= before.opensAt + shortestMs) {
      before.closesAt = Math.min(before.closesAt, startsAt);
    }
    const opensAt = Math.max(before?.closesAt ?? from, startsAt ?? from);
    times.push({ roundId: id, opensAt, closesAt: opensAt + lengthMs });
  }
  return times;
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

/** Whether the round that is open permits it, or one for which `graces` give its member more time. */
export function isPermitted(
  activity: Activity,
  { rounds, pausedAt }: Clock,
  now: Instant,
  graces: Grace[] = [],
): boolean {
  if (pausedAt !== null) return false;
  const longer = graces.filter(({ until }) => now < until).map(({ roundId }) => roundId);
  // What is rated after a round's end is not blind any more, and would change what was shown then.
  if (activity === "rate") return findRatingRound({ rounds, pausedAt }, now) !== undefined;
  return rounds.some(
    (round) =>
      round.permits.includes(activity) &&
      (isOpenAt(round, now) || (longer.includes(round.id) && hasClosed(round, now))),
  );
}

/** Whether all have seen what each was to answer without it: what is rated then is no answer of one's own any more. */
export function isUnsealed({ reveals, revealedAt }: Round): boolean {
  return reveals !== "at-once" && revealedAt !== null;
}

/** The round in which options are rated at `now`. */
export function findRatingRound({ rounds, pausedAt }: Clock, now: Instant): Round | undefined {
  if (pausedAt !== null) return undefined;
  return rounds.find((round) => isOpenAt(round, now) && isRated(round) && !isUnsealed(round));
}

function hasClosed({ closesAt }: Round, now: Instant): boolean {
  return closesAt !== null && closesAt <= now;
}

export type Transition = { type: "round.opened" | "round.closed"; subjectId: Id; dueAt: Instant };

/**
 * What rounds still have to do, in the order in which it is due. They follow each other, so walking them in
 * order gives it: a round closes before the next one opens, even when both fall on the same moment.
 */
export function pendingTransitions(rounds: Round[]): Transition[] {
  return rounds.flatMap((round) => {
    if (round.opensAt === null || round.closesAt === null || round.phase === "closed") return [];
    const closing: Transition = { type: "round.closed", subjectId: round.id, dueAt: round.closesAt };
    if (round.phase === "open") return [closing];
    return [{ type: "round.opened", subjectId: round.id, dueAt: round.opensAt }, closing];
  });
}

/** The times after a pause that began at `pausedAt` and ends at `now`: what was still to come moves by its length. */
export function timesAfterPause(rounds: Round[], pausedAt: Instant, now: Instant): RoundTimes[] {
  const moved = (at: Instant): Instant => (at > pausedAt ? at + (now - pausedAt) : at);
  return rounds.flatMap(({ id, opensAt, closesAt }) => {
    if (opensAt === null || closesAt === null || closesAt <= pausedAt) return [];
    return [{ roundId: id, opensAt: moved(opensAt), closesAt: moved(closesAt) }];
  });
}

/**
 * The times after the open round is ended at `now`: it closes now, the next one opens now and those that
 * follow it move forward as much, up to the first that has a start of its own.
 */
export function timesAfterAdvance(rounds: Round[], current: Round, now: Instant): RoundTimes[] {
  const later = rounds.slice(rounds.indexOf(current) + 1);
  return [{ roundId: current.id, opensAt: current.opensAt!, closesAt: now }, ...timesAfterStart(later, now)];
}

/** The times of rounds to come, the first of which begins at `now` instead. */
export function timesAfterStart([next, ...later]: Round[], now: Instant): RoundTimes[] {
  if (!next) return [];
  const kept = later.findIndex(({ startsAt }) => startsAt !== null);
  const moved = kept < 0 ? later : later.slice(0, kept);
  return shifted([next, ...moved], now - next.opensAt!);
}

/** The times after the open round is made longer by `byMs` (ms); everything that follows moves along. */
export function timesAfterExtension(rounds: Round[], current: Round, byMs: number): RoundTimes[] {
  const later = rounds.slice(rounds.indexOf(current) + 1);
  return [
    { roundId: current.id, opensAt: current.opensAt!, closesAt: current.closesAt! + byMs },
    ...shifted(later, byMs),
  ];
}

/**
 * The times after the open round alone is made longer by `byMs` (ms): the next one gives, or takes, what
 * is between them, unless it has a start of its own. Null where nothing would be left of the next one.
 */
export function timesAfterLoneExtension(rounds: Round[], current: Round, byMs: number): RoundTimes[] | null {
  const closesAt = current.closesAt! + byMs;
  const times = [{ roundId: current.id, opensAt: current.opensAt!, closesAt }];
  const next = rounds[rounds.indexOf(current) + 1];
  if (!next || next.opensAt === null || next.closesAt === null) return times;
  const follows = next.startsAt === null && next.opensAt === current.closesAt;
  const opensAt = follows ? closesAt : Math.max(next.opensAt, closesAt);
  if (next.closesAt - opensAt < shortestMs) return null;
  return [...times, { roundId: next.id, opensAt, closesAt: next.closesAt }];
}

/**
 * The times after a round that has ended is opened again at `now` for `byMs` (ms): what is left after it
 * moves as far as it must.
 */
export function timesAfterReopening(rounds: Round[], reopened: Round, now: Instant, byMs: number): RoundTimes[] {
  const closesAt = now + byMs;
  const later = rounds.slice(rounds.indexOf(reopened) + 1).filter((round) => round.opensAt !== null);
  // Of one that had begun, what was left of it.
  const rest = later.map((round) => ({ ...round, opensAt: Math.max(round.opensAt!, now) }));
  const by = Math.max(0, closesAt - (rest[0]?.opensAt ?? closesAt));
  return [{ roundId: reopened.id, opensAt: reopened.opensAt!, closesAt }, ...shifted(rest, by)];
}

/**
 * The times after a round that is still to come is moved to `opensAt`, to last `lengthMs` (ms): those after it
 * move along with its end, or with `alone` stay where they are. Null where it would meet a neighbour.
 */
export function timesAfterMove(
  rounds: Round[],
  moved: Round,
  { opensAt, lengthMs, alone }: { opensAt: Instant; lengthMs: number; alone: boolean },
): RoundTimes[] | null {
  const at = rounds.indexOf(moved);
  const closesAt = opensAt + lengthMs;
  const later = alone ? [] : shifted(rounds.slice(at + 1), closesAt - moved.closesAt!);
  const next = alone ? rounds[at + 1]?.opensAt : later[0]?.opensAt;
  if (opensAt < (rounds[at - 1]?.closesAt ?? opensAt) || (next ?? closesAt) < closesAt) return null;
  return [{ roundId: moved.id, opensAt, closesAt }, ...later];
}

function shifted(rounds: Round[], byMs: number): RoundTimes[] {
  return rounds.flatMap(({ id, opensAt, closesAt }) =>
    opensAt === null || closesAt === null ? [] : [{ roundId: id, opensAt: opensAt + byMs, closesAt: closesAt + byMs }],
  );
}
