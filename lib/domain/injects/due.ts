import type { Instant } from "@/lib/domain/primitives";
import { type Clock, clockTime } from "@/lib/domain/rounds/clock";
import type { Round, RoundTimes } from "@/lib/domain/rounds/round";
import type { Inject, ReleasePlan } from "./inject";

/**
 * When a plan that is made at `now` in a running exercise falls due by itself; null where it hangs on no moment.
 * While the clock stands, times are as they would be if it went on at once.
 */
export function dueAtOf(plan: ReleasePlan, clock: Clock, now: Instant): Instant | null {
  const standing = now - clockTime(clock, now);
  switch (plan.kind) {
    case "time":
      return plan.at - standing;
    case "silence":
      return now - standing + plan.forMs;
    case "round": {
      const anchor = anchorOf(plan, clock.rounds);
      return anchor === null ? null : anchor + plan.offsetMs;
    }
    case "options":
    case "reserve":
      return null;
  }
}

function anchorOf(plan: Extract<ReleasePlan, { kind: "round" }>, rounds: Round[]): Instant | null {
  const round = rounds.find(({ id }) => id === plan.roundId);
  return (plan.edge === "opens" ? round?.opensAt : round?.closesAt) ?? null;
}

/** An inject after rounds were moved to `times`: it moves with what it hangs on. */
export function afterReschedule(inject: Inject, rounds: Round[], times: RoundTimes[]): Inject {
  const { plan, dueAt } = inject;
  const moved = plan?.kind === "round" ? times.find(({ roundId }) => roundId === plan.roundId) : undefined;
  if (plan?.kind !== "round" || !moved || dueAt === null) return inject;
  const before = anchorOf(plan, rounds);
  const after = plan.edge === "opens" ? moved.opensAt : moved.closesAt;
  return before === null ? inject : { ...inject, dueAt: dueAt + (after - before) };
}

/** An inject after a pause: like all that was to come it moves by its length. */
export function afterPause(inject: Inject, pausedAt: Instant, now: Instant): Inject {
  const { dueAt } = inject;
  return dueAt !== null && dueAt > pausedAt ? { ...inject, dueAt: dueAt + (now - pausedAt) } : inject;
}
