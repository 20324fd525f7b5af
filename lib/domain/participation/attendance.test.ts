import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Round } from "@/lib/domain/rounds/round";
import { attendanceOf, attendances, measureOf, quietAfter, type Trace } from "./attendance";

const hour = 60 * 60 * 1_000;
const day = 24 * hour;

function round(opensAt: number, closesAt: number): Round {
  const plan = {
    name: "Challenge",
    purpose: "",
    startsAt: null,
    permits: [],
    reveals: "at-end" as const,
    revealedAt: null,
    planned: null,
    phase: "open" as const,
    warnedEnd: null,
  };
  return { id: `${opensAt}`, lengthMs: closesAt - opensAt, opensAt, closesAt, ...plan };
}

const week = [round(10 * day, 17 * day)];
const at = (now: number, rounds = week) => measureOf({ rounds, pausedAt: null }, now);
const wrote = (lastContributedAt: number, hasContributedInRound = false): Trace => ({
  lastSeenAt: lastContributedAt,
  lastContributedAt,
  hasContributedInRound,
});

describe("attendanceOf", () => {
  it("tells who never came from who came and wrote nothing", () => {
    const nothing = { lastContributedAt: null, hasContributedInRound: false };
    expect(attendanceOf({ ...nothing, lastSeenAt: null }, at(11 * day))).toBe("absent");
    expect(attendanceOf({ ...nothing, lastSeenAt: 1 }, at(11 * day))).toBe("silent");
  });

  it("lets nobody be quiet before a quarter of the round has gone by, a day at most", () => {
    expect(attendanceOf(wrote(9 * day), at(11 * day))).toBe("active");
    expect(attendanceOf(wrote(9 * day), at(11 * day + 1))).toBe("quiet");
    const short = [round(0, 4 * hour)];
    expect(attendanceOf(wrote(-1), at(hour, short))).toBe("active");
    expect(attendanceOf(wrote(-1), at(hour + 1, short))).toBe("quiet");
  });

  it("gives who wrote in the round longer: a quarter of it, between one and three days", () => {
    const quarter = (7 * day) / 4;
    expect(attendanceOf(wrote(10 * day, true), at(10 * day + quarter))).toBe("active");
    expect(attendanceOf(wrote(10 * day, true), at(10 * day + quarter + 1))).toBe("quiet");
    const daily = [round(0, 2 * day)];
    expect(attendanceOf(wrote(hour, true), at(hour + day, daily))).toBe("active");
    expect(quietAfter(at(day, [round(0, 60 * day)]))).toEqual({ unheardMs: day, heardMs: 3 * day });
  });

  it("judges after the last round as at its end, and in a pause as at its beginning", () => {
    expect(at(100 * day)).toMatchObject({ at: 17 * day });
    expect(attendanceOf(wrote(16.5 * day, true), at(100 * day))).toBe("active");
    expect(measureOf({ rounds: week, pausedAt: 10.5 * day }, 15 * day)).toMatchObject({ at: 10.5 * day });
  });

  it("has no measure before the first round", () => {
    expect(at(9 * day)).toEqual({ round: null, at: 9 * day });
    expect(quietAfter(at(9 * day))).toBeNull();
    expect(attendanceOf(wrote(1), at(9 * day))).toBe("active");
  });

  const traces = fc.record({
    lastSeenAt: fc.option(fc.integer({ min: 0, max: 17 * day })),
    lastContributedAt: fc.option(fc.integer({ min: 0, max: 17 * day })),
    hasContributedInRound: fc.boolean(),
  });

  it("never lets the mere passing of time in a round make anybody less silent", () => {
    fc.assert(
      fc.property(traces, fc.nat(7 * day), fc.nat(7 * day), (trace, first, second) => {
        const [earlier, later] = [first, second].toSorted((a, b) => a - b) as [number, number];
        const rank = (now: number): number => attendances.indexOf(attendanceOf(trace, at(10 * day + now)));
        expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
      }),
    );
  });
});
