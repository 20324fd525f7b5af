import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heatMapOf, slotMs, stepsOf, strengthOf, strengths } from "./heat-map";

const hour = 60 * 60 * 1_000;
const day = 24 * hour;
const monday = Date.UTC(2026, 0, 5);
const activity = (...slots: [at: number, count: number][]) => ({
  slotMs,
  slots: slots.map(([at, count]) => ({ at, count })),
});

describe("heatMapOf", () => {
  it("draws days by hours as the clocks of a zone show them, with the empty days between", () => {
    const heat = heatMapOf(activity([monday + 20 * hour, 3], [monday + 3 * day, 1]), "Asia/Kolkata");
    expect(heat).toMatchObject({ unit: "hour", most: 3, total: 4, leftOut: 0 });
    // Half past one on Tuesday, there.
    expect(heat.rows.map(({ at, total }) => [at, total])).toEqual([
      [monday + day, 3],
      [monday + 2 * day, 0],
      [monday + 3 * day, 1],
    ]);
    expect(heat.rows[0]!.counts[1]).toBe(3);
    expect(heat.rows[2]!.counts[5]).toBe(1);
  });

  it("draws an exercise of an hour by five minutes", () => {
    const heat = heatMapOf(activity([monday, 1], [monday + 55 * 60_000, 2]), "UTC");
    expect(heat.unit).toBe("five-minutes");
    expect(heat.rows).toEqual([{ at: monday, counts: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], total: 3 }]);
  });

  it("is empty where nothing was contributed", () => {
    expect(heatMapOf(activity(), "UTC")).toMatchObject({ rows: [], most: 0, total: 0 });
  });

  it("loses nothing, in whichever zone and also when clocks change", () => {
    const slots = fc
      .uniqueArray(fc.nat(400 * 288), { minLength: 1, maxLength: 40 })
      .map((places) => places.toSorted((a, b) => a - b).map((place): [number, number] => [monday + place * slotMs, 1]));
    const zones = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/Mexico_City",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
    );
    fc.assert(
      fc.property(slots, zones, (list, zone) => {
        const { total, leftOut, rows } = heatMapOf(activity(...list), zone);
        expect(total + leftOut).toBe(list.length);
        const steps = rows.slice(1).map(({ at }, index) => at - rows[index]!.at);
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it("tints by steps that meet and leave no number out", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), (most, below) => {
      const count = (below % most) + 1;
      const strength = strengthOf(count, most);
      const step = stepsOf(most).find((each) => each.strength === strength)!;
      expect(count).toSatisfy((each: number) => each >= step.from && each <= step.to);
      expect(strength).toBeLessThanOrEqual(strengths);
    }),
  );
  expect(strengthOf(0, 9)).toBe(0);
});
