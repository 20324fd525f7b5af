import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentAfter, parseMoment, speedFor, speeds } from "./moment";
import { scaleOf } from "./scale";

const hour = 3_600_000;
const moments = fc.array(fc.nat(200 * hour), { minLength: 1, maxLength: 60 }).map((list) => list.toSorted(byNumber));
const byNumber = (a: number, b: number): number => a - b;

describe("an address", () => {
  it.each([
    [null, null],
    ["0", 0],
    ["812", 812],
    ["", "unreadable"],
    ["-1", "unreadable"],
    ["1e3", "unreadable"],
    ["12345678901", "unreadable"],
    ["now", "unreadable"],
  ])("that says %j asks for %j", (text, expected) => expect(parseMoment(text)).toBe(expected));
});

describe("playing", () => {
  const evenly = Array.from({ length: 1_000 }, (_, n) => n * 1_000);

  it("runs as fast as it is told where something happens", () => {
    expect(momentAfter(scaleOf(evenly), 0, 50, 10)).toBe(500);
    expect(momentAfter(scaleOf(evenly), 500, 1_000, 10)).toBe(10_500);
  });

  it("passes over a silence in two seconds at most", () => {
    const scale = scaleOf([...evenly, 100 * hour]);
    expect(momentAfter(scale, 999_000, 1_000, 1)).toBeCloseTo(50 * hour + 499_500, 3);
    expect(momentAfter(scale, 999_000, 2_000, 1)).toBe(100 * hour);
  });

  it("comes to the end, and stays there", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...speeds), (list, speed) => {
        const scale = scaleOf(list);
        let at = list[0]!;
        for (let steps = 0; at < list.at(-1)!; steps += 1) {
          const next = momentAfter(scale, at, 100, speed);
          expect(next).toBeGreaterThan(at);
          expect(steps, "at most two seconds for each event").toBeLessThanOrEqual(list.length * 21);
          at = next;
        }
        expect(momentAfter(scale, at, 100, speed)).toBe(list.at(-1));
      }),
    );
  });

  it("begins at a speed at which a week is watched in a minute or so", () => {
    expect(speedFor(7 * 24 * hour)).toBe(10_000);
    expect(speedFor(20 * 60_000)).toBe(100);
    expect(speedFor(1_000)).toBe(1);
  });
});

describe("the scale", () => {
  it("keeps the order of moments, from 0 to 1", () => {
    fc.assert(
      fc.property(moments, (list) => {
        const { placeOf } = scaleOf(list);
        const places = list.map(placeOf);
        expect(places).toEqual(places.toSorted(byNumber));
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBe(list.at(-1)! > list[0]! ? 1 : 0);
      }),
    );
  });

  it("finds the moment that lies nearest to a place", () => {
    fc.assert(
      fc.property(moments, fc.double({ min: 0, max: 1, noNaN: true }), (list, place) => {
        const { placeOf, nearest } = scaleOf(list);
        const distances = list.map((at) => Math.abs(placeOf(at) - place));
        expect(Math.abs(placeOf(list[nearest(place)]!) - place)).toBeCloseTo(Math.min(...distances), 9);
      }),
    );
  });

  it("leaves the weeks before the opening little room", () => {
    const gathering = Array.from({ length: 60 }, (_, n) => n * 4 * hour);
    const opensAt = gathering.at(-1)!;
    const week = Array.from({ length: 400 }, (_, n) => opensAt + n * 0.4 * hour);
    const { placeOf, nearest } = scaleOf([...gathering, ...week.slice(1)], opensAt);
    expect(placeOf(opensAt)).toBeCloseTo(1 / 13, 9);
    expect(nearest(1 / 13)).toBe(gathering.length - 1);
    expect(placeOf(week[200]!)).toBeGreaterThan(0.5);
  });

  it("draws a night no longer than a two-hundredth of the whole", () => {
    const day = Array.from({ length: 97 }, (_, n) => n * hour * 0.1);
    const nextDay = day.map((at) => at + 24 * hour);
    const { placeOf } = scaleOf([...day, ...nextDay]);
    expect(placeOf(nextDay[0]!) - placeOf(day.at(-1)!)).toBeLessThan(0.02);
    expect(placeOf(4.8 * hour)).toBeCloseTo(0.25, 2);
  });
});
