import { describe, expect, it } from "vitest";
import { scheduleFrom } from "@/lib/domain/rounds/clock";
import { plannedRounds, withTimes } from "@/lib/domain/rounds/evolve";
import { whatTheClockSays } from "./what-the-clock-says";

const minute = 60_000;
const plans = [
  { id: "a", name: "Propose", purpose: "", lengthMs: 60 * minute, permits: [] },
  { id: "b", name: "Sprint", purpose: "", lengthMs: 10 * minute, permits: [] },
];
const rounds = withTimes(plannedRounds(plans), scheduleFrom(plans, 0));
const line = { head: "Open now", rest: "comment." };

const say = (from: number, to: number, changes: { isPaused?: boolean } = {}) =>
  whatTheClockSays(
    { now: from, isPaused: false, status: "open" },
    { now: to, isPaused: changes.isPaused ?? false, status: "open" },
    rounds,
    line,
  );

describe("the clock", () => {
  it("calls out the last ten minutes once, also when the page slept over the moment", () => {
    expect(say(50 * minute - 1_000, 50 * minute)).toBe("Ten minutes left in Propose.");
    expect(say(50 * minute, 50 * minute + 1_000)).toBeNull();
    expect(say(20 * minute, 55 * minute)).toBe("Ten minutes left in Propose.");
  });

  it("says that a round has begun and what it opens, and that the last one is over", () => {
    expect(say(60 * minute - 1_000, 60 * minute)).toBe("Sprint has begun. Open now: comment.");
    expect(say(70 * minute - 1, 70 * minute)).toBe("Sprint is over.");
    expect(say(61 * minute, 62 * minute)).toBeNull();
  });

  it("says that it stands, and that it goes on", () => {
    expect(say(minute, minute, { isPaused: true })).toContain("paused");
    const paused = { now: minute, isPaused: true, status: "open" as const };
    expect(whatTheClockSays(paused, { ...paused, isPaused: false }, rounds, line)).toContain("goes on");
    expect(whatTheClockSays(paused, { ...paused, status: "closed" }, rounds, line)).toContain("closed");
  });
});
