import fc from "fast-check";
import { expect, it } from "vitest";
import { hourIn, nextHourIn, Zone } from "./zone";

const hour = 60 * 60 * 1_000;
const zones = ["UTC", "America/Mexico_City", "America/New_York", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia"];

it("knows zones by their names and nothing else", () => {
  for (const zone of zones) expect(Zone.safeParse(zone).success, zone).toBe(true);
  for (const text of ["", "Mars/Olympus", "+02:00", "<b>", "x".repeat(100)])
    expect(Zone.safeParse(text).success, text).toBe(false);
});

it("goes by the summer time of the zone", () => {
  // 2026-03-29, 02:00 becomes 03:00 in Berlin.
  expect(nextHourIn("Europe/Berlin", 8, Date.UTC(2026, 2, 28, 12))).toBe(Date.UTC(2026, 2, 29, 6));
  expect(nextHourIn("Europe/Berlin", 8, Date.UTC(2026, 2, 27, 12))).toBe(Date.UTC(2026, 2, 28, 7));
  // The hour that is left out: the moment in which the clocks go past it.
  expect(nextHourIn("Europe/Berlin", 2, Date.UTC(2026, 2, 28, 12))).toBe(Date.UTC(2026, 2, 29, 1));
  // 2026-10-25, 03:00 becomes 02:00 again: the first of the two.
  expect(nextHourIn("Europe/Berlin", 2, Date.UTC(2026, 9, 24, 12))).toBe(Date.UTC(2026, 9, 25, 0));
});

it("finds a moment that is to come, within a day and an hour, at the hour that was asked for", () => {
  const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) });
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 }), moment, (zone, wanted, at) => {
      const next = nextHourIn(zone, wanted, at);
      expect(next).toBeGreaterThan(at);
      expect(next - at).toBeLessThanOrEqual(25 * hour);
      expect([wanted, (wanted + 1) % 24]).toContain(hourIn(zone, next));
      // Asked again at any time before, the answer is the same.
      expect(nextHourIn(zone, wanted, at + Math.floor((next - at) / 2))).toBe(next);
    }),
  );
});
