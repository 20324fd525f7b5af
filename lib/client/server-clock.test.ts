import fc from "fast-check";
import { expect, it } from "vitest";
import { createServerClock } from "./server-clock";

it("starts from the server's time, and goes with this device's", () => {
  let local = 5_000;
  const clock = createServerClock(1_000_000, () => local);
  expect(clock.now()).toBe(1_000_000);
  local += 250;
  expect(clock.now()).toBe(1_000_250);
});

it("is never further off than half of the quickest answer took, however wrong this device is", () => {
  const answers = fc.array(fc.record({ there: fc.nat(500), back: fc.nat(500), later: fc.nat(5_000) }), {
    minLength: 1,
    maxLength: 10,
  });
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), answers, (offset, trips) => {
      let local = 1e10;
      const clock = createServerClock(0, () => local);
      for (const { there, back, later } of trips) {
        const askedAt = local;
        const answer = local + there + offset;
        local += there + back;
        clock.learn(answer, askedAt);
        local += later;
      }
      const quickest = Math.min(...trips.map(({ there, back }) => there + back));
      expect(Math.abs(clock.now() - (local + offset))).toBeLessThanOrEqual(quickest / 2);
    }),
  );
});

it("does not let a slower answer spoil a quicker one, until the quicker is forgotten", () => {
  let local = 0;
  const clock = createServerClock(0, () => local);
  local = 10;
  clock.learn(1_005, 0);
  expect(clock.now()).toBe(1_010);
  local = 110;
  clock.learn(9_000, 10);
  expect(clock.now()).toBe(1_110);
  clock.forget();
  clock.learn(9_000, 10);
  expect(clock.now()).toBe(9_050);
});

it("takes no answer from before its question: the device's clock was set back", () => {
  let local = 1_000;
  const clock = createServerClock(1_000, () => local);
  local = 500;
  clock.learn(7_000, 1_000);
  expect(clock.now()).toBe(500);
});
