import { describe, expect, it } from "vitest";
import { kinds } from "./kinds";
import { plants } from "./plants/plants";
import { swapIn } from "./plants/build-with";
import { digestOf, makeSchedule } from "./schedule";

const course = { seed: 3, minutes: 10, processes: 2 };

describe("a schedule", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(makeSchedule(course)).toEqual(makeSchedule(course));
    expect(digestOf(makeSchedule(course))).toBe(digestOf(makeSchedule({ ...course })));
    expect(digestOf(makeSchedule({ ...course, seed: 4 }))).not.toBe(digestOf(makeSchedule(course)));
  });

  it("holds every kind of fault, in the order of time, and ends in time", () => {
    const schedule = makeSchedule(course);
    expect(new Set(schedule.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(schedule.map(({ at }) => at)).toEqual(schedule.map(({ at }) => at).toSorted((a, b) => a - b));
    for (const { at, forMs, server } of schedule) {
      expect(at + forMs).toBeLessThanOrEqual(course.minutes * 60_000);
      expect(server).toBeLessThan(course.processes);
    }
  });
});

describe("the faults to be planted", () => {
  it("have their place in the sources still", async () => {
    for (const { swaps } of Object.values(plants)) {
      for (const { file, put } of swaps) expect(await swapIn(file, swaps)).toContain(put);
    }
  });
});
