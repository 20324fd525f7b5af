import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clockTime,
  findCurrentRound,
  findNextRound,
  isOpenAt,
  isPermitted,
  pendingTransitions,
  scheduleFrom,
  timesAfterAdvance,
  timesAfterExtension,
  timesAfterPause,
  type Transition,
} from "./clock";
import { plannedRounds, withPhase, withTimes } from "./evolve";
import { activities, type Round } from "./round";

const startsAt = 1_000_000;

const plans = fc
  .array(fc.record({ lengthMs: fc.integer({ min: 1_000, max: 20_000 }), permits: fc.subarray([...activities]) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => list.map((plan, index) => ({ ...plan, id: `round ${index}`, name: `Round ${index}`, purpose: "" })));

/** Rounds that have been opened, before anything was noticed. */
const timed = plans.map((list): Round[] => withTimes(plannedRounds(list), scheduleFrom(list, startsAt)));
const going = (rounds: Round[]) => ({ rounds, pausedAt: null });
const moment = fc.integer({ min: startsAt - 5_000, max: startsAt + 170_000 });

const dueBy = (rounds: Round[], now: number): Transition[] =>
  pendingTransitions(rounds).filter(({ dueAt }) => dueAt <= now);

function noticed(rounds: Round[], now: number): Round[] {
  return dueBy(rounds, now).reduce(
    (all, { type, subjectId }) => withPhase(all, subjectId, type === "round.opened" ? "open" : "closed"),
    rounds,
  );
}

function expectContiguous(rounds: Round[]): void {
  for (const [index, round] of rounds.entries()) if (index > 0) expect(round.opensAt).toBe(rounds[index - 1]!.closesAt);
}

describe("the schedule", () => {
  it("puts rounds one after the other, as long as they were planned", () => {
    fc.assert(
      fc.property(timed, (rounds) => {
        expect(rounds[0]?.opensAt).toBe(startsAt);
        for (const { opensAt, closesAt, lengthMs } of rounds) expect(closesAt! - opensAt!).toBe(lengthMs);
        expectContiguous(rounds);
      }),
    );
  });

  it("has one round open at any moment from first to last, and none outside", () => {
    fc.assert(
      fc.property(timed, moment, (rounds, now) => {
        const open = rounds.filter((round) => isOpenAt(round, now));
        const isWithin = now >= startsAt && now < rounds.at(-1)!.closesAt!;
        expect(open).toHaveLength(isWithin ? 1 : 0);
        expect(findCurrentRound(rounds, now)).toBe(open[0]);
        const next = rounds.find(({ opensAt }) => opensAt! > now);
        expect(findNextRound(rounds, now)).toBe(next);
        for (const activity of activities) {
          expect(isPermitted(activity, going(rounds), now)).toBe(open[0]?.permits.includes(activity) ?? false);
        }
      }),
    );
  });

  it("includes the first moment of a round, and not its last", () => {
    const [round] = withTimes(plannedRounds([{ id: "a", name: "A", purpose: "", lengthMs: 1_000, permits: [] }]), [
      { roundId: "a", opensAt: 5_000, closesAt: 6_000 },
    ]);
    expect([4_999, 5_000, 5_999, 6_000].map((now) => isOpenAt(round!, now))).toEqual([false, true, true, false]);
  });
});

describe("what is due", () => {
  it("comes in the order of its times, every round opening before it closes", () => {
    fc.assert(
      fc.property(timed, moment, (rounds, now) => {
        const due = dueBy(rounds, now);
        expect(due.map(({ dueAt }) => dueAt)).toEqual(due.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b));
        expect(due.every(({ dueAt }) => dueAt <= now)).toBe(true);
        for (const { id, opensAt, closesAt } of rounds) {
          const expected = [
            ...(opensAt! <= now ? ["round.opened"] : []),
            ...(closesAt! <= now ? ["round.closed"] : []),
          ];
          expect(due.filter(({ subjectId }) => subjectId === id).map(({ type }) => type)).toEqual(expected);
        }
      }),
    );
  });

  it("is due once, whether it is noticed in one look or in several", () => {
    fc.assert(
      fc.property(timed, fc.array(moment, { minLength: 1, maxLength: 6 }), (rounds, looks) => {
        const inOrder = looks.toSorted((a, b) => a - b);
        const stepwise = inOrder.reduce(noticed, rounds);
        const now = inOrder.at(-1)!;
        expect(stepwise).toEqual(noticed(rounds, now));
        expect(dueBy(stepwise, now)).toEqual([]);
        const next = pendingTransitions(stepwise)[0]?.dueAt ?? null;
        const instants = rounds.flatMap(({ opensAt, closesAt }) => [opensAt!, closesAt!]);
        expect(next).toBe(instants.filter((instant) => instant > now).toSorted((a, b) => a - b)[0] ?? null);
      }),
    );
  });

  it("leaves at most one round open in the log, the one that the times say", () => {
    fc.assert(
      fc.property(timed, moment, (rounds, now) => {
        const open = noticed(rounds, now).filter(({ phase }) => phase === "open");
        expect(open.map(({ id }) => id)).toEqual(rounds.filter((round) => isOpenAt(round, now)).map(({ id }) => id));
      }),
    );
  });

  it("is nothing before there are times", () => {
    fc.assert(
      fc.property(plans, moment, (list, now) => {
        expect(dueBy(plannedRounds(list), now)).toEqual([]);
      }),
    );
  });
});

describe("moving the clock", () => {
  /** Rounds and a moment in one of them. */
  const running = timed.chain((rounds) =>
    fc.tuple(fc.constant(rounds), fc.integer({ min: startsAt, max: rounds.at(-1)!.closesAt! - 1 })),
  );

  it("advancing ends the open round now; what follows keeps its length, what was stays", () => {
    fc.assert(
      fc.property(running, ([before, now]) => {
        const rounds = noticed(before, now);
        const current = findCurrentRound(rounds, now)!;
        const at = rounds.indexOf(current);
        const after = withTimes(rounds, timesAfterAdvance(rounds, current, now));
        expect(after.slice(0, at)).toEqual(rounds.slice(0, at));
        expect(after[at]).toMatchObject({ opensAt: current.opensAt, closesAt: now });
        expectContiguous(after);
        for (const round of after.slice(at + 1)) expect(round.closesAt! - round.opensAt!).toBe(round.lengthMs);
        expect(findCurrentRound(after, now)?.id).toBe(rounds[at + 1]?.id);
      }),
    );
  });

  it("extending moves the deadline by so much, and all that follows along", () => {
    fc.assert(
      fc.property(running, fc.integer({ min: 1_000, max: 50_000 }), ([before, now], byMs) => {
        const rounds = noticed(before, now);
        const current = findCurrentRound(rounds, now)!;
        const at = rounds.indexOf(current);
        const after = withTimes(rounds, timesAfterExtension(rounds, current, byMs));
        expect(after.slice(0, at)).toEqual(rounds.slice(0, at));
        expect(after[at]).toMatchObject({ opensAt: current.opensAt, closesAt: current.closesAt! + byMs });
        expectContiguous(after);
        for (const round of after.slice(at + 1)) expect(round.closesAt! - round.opensAt!).toBe(round.lengthMs);
        expect(findCurrentRound(after, now)?.id).toBe(current.id);
      }),
    );
  });

  it("after a pause all that was still to come has moved by its length, and nothing was due meanwhile", () => {
    fc.assert(
      fc.property(running, fc.integer({ min: 0, max: 100_000 }), ([before, pausedAt], length) => {
        const rounds = noticed(before, pausedAt);
        const now = pausedAt + length;
        const paused = { rounds, pausedAt };
        expect(dueBy(rounds, clockTime(paused, now))).toEqual([]);
        for (const activity of activities) expect(isPermitted(activity, paused, now)).toBe(false);

        const after = withTimes(rounds, timesAfterPause(rounds, pausedAt, now));
        for (const [index, round] of after.entries()) {
          const { opensAt, closesAt } = rounds[index]!;
          expect(round.opensAt! - opensAt!).toBe(opensAt! > pausedAt ? length : 0);
          expect(round.closesAt! - closesAt!).toBe(closesAt! > pausedAt ? length : 0);
        }
        expect(findCurrentRound(after, now)?.id).toBe(findCurrentRound(rounds, pausedAt)?.id);
        expect(pendingTransitions(after)).toEqual(
          pendingTransitions(rounds).map((pending) => ({ ...pending, dueAt: pending.dueAt + length })),
        );
        expectContiguous(after);
      }),
    );
  });
});
