import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framing, injectContent } from "@/test/contents";
import type { Setup } from "@/lib/domain/exercise/copy";
import { dueAtOf } from "@/lib/domain/injects/due";
import type { ReleasePlan } from "@/lib/domain/injects/inject";
import { scheduleFrom } from "@/lib/domain/rounds/clock";
import { plannedRounds, withTimes } from "@/lib/domain/rounds/evolve";
import type { RoundPlan } from "@/lib/domain/rounds/round";
import { compressLengths, compressSetup, shortestRoundMs } from "./compress";

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 4, 1);
const ids = Array.from({ length: 8 }, (_, index) => `0000000${index}-0000-4000-8000-000000000000`);

const length = fc.integer({ min: 1_000, max: 10 * day });
const rounds = fc
  .array(fc.record({ lengthMs: length, gapMs: fc.option(fc.integer({ min: 1, max: 3 * day })) }), {
    minLength: 1,
    maxLength: ids.length,
  })
  .map((list): RoundPlan[] => {
    let at = now;
    return list.map(({ lengthMs, gapMs }, index) => {
      const startsAt = gapMs === null ? null : at + gapMs;
      at = (startsAt ?? at) + lengthMs;
      return { id: ids[index]!, name: `Round ${index}`, purpose: "", lengthMs, startsAt, permits: [] };
    });
  });
const total = fc.integer({ min: 5, max: 60 }).map((minutes) => minutes * minute);

/** Plans that hang on moments: of the clock, or of a round. */
const plansFor = (count: number) =>
  fc.array(
    fc.oneof(
      fc.integer({ min: now - day, max: now + 100 * day }).map((at): ReleasePlan => ({ kind: "time", at })),
      fc
        .record({
          roundId: fc.constantFrom(...ids.slice(0, count)),
          edge: fc.constantFrom("opens" as const, "closes" as const),
          offsetMs: fc.integer({ min: -10 * day, max: 10 * day }),
        })
        .map((plan): ReleasePlan => ({ kind: "round", ...plan })),
    ),
    { minLength: 2, maxLength: 6 },
  );

const setupOf = (plans: RoundPlan[], injects: ReleasePlan[]): Setup => ({
  framing: framing(),
  capacity: 12,
  rounds: plans,
  injects: injects.map((plan, index) => ({ content: injectContent({ title: `Inject ${index}` }), plan })),
});

/** When the injects of a setup that opens at `now` fall due. */
function dueOf({ rounds: plans, injects }: Setup): number[] {
  const clock = { rounds: withTimes(plannedRounds(plans), scheduleFrom(plans, now)), pausedAt: null };
  return injects.map(({ plan }) => dueAtOf(plan, clock, now)!);
}

describe("the lengths of a rehearsal's rounds", () => {
  it("are those of the rounds in proportion", () => {
    expect(compressLengths([day, 2 * day, day], 20 * minute)).toEqual([5 * minute, 10 * minute, 5 * minute]);
  });

  it("are never below the least, which the others pay for", () => {
    expect(compressLengths([minute, 4 * day, 4 * day], 10 * minute)).toEqual([shortestRoundMs, 285_000, 285_000]);
  });

  it("are, whatever the rounds, as long together as was asked, none below the least, and in the same order of length", () => {
    fc.assert(
      fc.property(fc.array(length, { minLength: 1, maxLength: 10 }), total, (lengths, totalMs) => {
        const compressed = compressLengths(lengths, totalMs);
        expect(compressed.reduce((sum, each) => sum + each, 0)).toBe(totalMs);
        expect(Math.min(...compressed)).toBeGreaterThanOrEqual(shortestRoundMs);
        for (const [a, first] of lengths.entries()) {
          for (const [b, second] of lengths.entries()) {
            // What rounding leaves over is less than a millisecond a round.
            if (first < second) expect(compressed[a]!).toBeLessThanOrEqual(compressed[b]! + lengths.length);
          }
        }
      }),
    );
  });

  it("cannot be where there is not enough time", () => {
    expect(() => compressLengths([day, day], 59_000)).toThrow("not enough time");
  });
});

describe("the setup of a rehearsal", () => {
  it("moves what injects wait for as far into its round as it was", () => {
    const plans: RoundPlan[] = [0, 1].map((index) => ({
      ...{ id: ids[index]!, name: "", purpose: "", lengthMs: day, permits: [] },
      startsAt: index === 0 ? null : now + 3 * day,
    }));
    const { injects } = compressSetup(
      setupOf(plans, [
        { kind: "time", at: now + day / 2 },
        { kind: "time", at: now + 2 * day },
        { kind: "round", roundId: ids[1]!, edge: "closes", offsetMs: -day / 4 },
        { kind: "round", roundId: ids[0]!, edge: "opens", offsetMs: 0 },
        { kind: "silence", forMs: day / 2 },
        { kind: "options", count: 7 },
        { kind: "reserve" },
      ]),
      10 * minute,
      now,
    );
    expect(injects.map(({ plan }) => plan)).toEqual([
      { kind: "time", at: now + 2.5 * minute },
      // Between two rounds, which follow each other at once.
      { kind: "time", at: now + 5 * minute },
      { kind: "round", roundId: ids[1], edge: "closes", offsetMs: -1.25 * minute },
      { kind: "round", roundId: ids[0], edge: "opens", offsetMs: 0 },
      { kind: "silence", forMs: 2.5 * minute },
      { kind: "options", count: 7 },
      { kind: "reserve" },
    ]);
  });

  it("keeps, whatever the schedule, the order in which injects arrive, and the rounds in which they do", () => {
    fc.assert(
      fc.property(
        rounds.chain((plans) => fc.tuple(fc.constant(plans), plansFor(plans.length))),
        total,
        ([plans, injects], totalMs) => {
          const before = setupOf(plans, injects);
          const after = compressSetup(before, totalMs, now);
          const [due, dueAfter] = [dueOf(before), dueOf(after)];
          for (const [a, first] of due.entries()) {
            for (const [b, second] of due.entries()) {
              if (first <= second) expect(dueAfter[a]!).toBeLessThanOrEqual(dueAfter[b]!);
            }
          }
          const opens = scheduleFrom(plans, now);
          const opensAfter = scheduleFrom(after.rounds, now);
          for (const [index, at] of due.entries()) {
            const place = opens.findIndex(({ opensAt, closesAt }) => opensAt <= at && at < closesAt);
            if (place < 0) continue;
            expect(dueAfter[index]!).toBeGreaterThanOrEqual(opensAfter[place]!.opensAt);
            expect(dueAfter[index]!).toBeLessThanOrEqual(opensAfter[place]!.closesAt);
          }
        },
      ),
    );
  });

  it("has everything else as it was, and no start of its own", () => {
    fc.assert(
      fc.property(rounds, total, (plans, totalMs) => {
        const before = setupOf(plans, []);
        const after = compressSetup(before, totalMs, now);
        expect({ ...after, rounds: [] }).toEqual({ ...before, rounds: [] });
        expect(after.rounds.map((round) => ({ ...round, lengthMs: 0, startsAt: null }))).toEqual(
          plans.map((round) => ({ ...round, lengthMs: 0, startsAt: null })),
        );
        expect(after.rounds.every(({ startsAt }) => startsAt === null)).toBe(true);
      }),
    );
  });
});
