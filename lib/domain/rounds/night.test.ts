import { describe, expect, it } from "vitest";
import { betterHour, nightShare } from "./night";

const at = (time: string): number => Date.parse(`2026-01-05T${time}:00Z`);

describe("a deadline at night", () => {
  it("counts those for whom it is between 23:00 and 07:00", () => {
    // 05:00 UTC is 23:00 of the evening before in Mexico City, 06:00 in Paris, 14:00 in Tokyo.
    const zones = { "America/Mexico_City": 6, "Europe/Paris": 2, "Asia/Tokyo": 2 };
    expect(nightShare(at("05:00"), zones)).toBe(0.8);
    expect(nightShare(at("04:59"), zones)).toBe(0.2);
    expect(nightShare(at("06:00"), zones)).toBe(0.6);
    expect(nightShare(at("13:00"), zones)).toBe(0);
    expect(nightShare(at("05:00"), {})).toBe(0);
  });

  it("has a better hour, the nearest at which most are awake", () => {
    const mexico = { "America/Mexico_City": 6 };
    expect(betterHour(at("05:00"), mexico)).toBe(at("04:00"));
    expect(betterHour(at("12:30"), mexico)).toBe(at("13:00"));
    expect(betterHour(at("16:00"), mexico)).toBeNull();
  });

  it("knows summer time", () => {
    const paris = { "Europe/Paris": 1 };
    expect(nightShare(Date.parse("2026-07-01T21:00:00Z"), paris)).toBe(1);
    expect(nightShare(Date.parse("2026-01-01T21:00:00Z"), paris)).toBe(0);
  });

  it("is found by half hours too", () => {
    expect(nightShare(Date.parse("2026-01-01T17:29:00Z"), { "Asia/Kolkata": 1 })).toBe(0);
    expect(nightShare(Date.parse("2026-01-01T17:30:00Z"), { "Asia/Kolkata": 1 })).toBe(1);
  });
});
