import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "./convergence";
import { dropOutBounds } from "./drop-outs";

// One line a member: the score before and after, 0 for none.
const rounds = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { maxLength: 40 });
const earlierOf = (list: [number, number][]) => list.map(([before]) => before);
const laterOf = (list: [number, number][]) => list.map(([, after]) => after);

describe("dropOutBounds", () => {
  it("keeps apart finishers, last views and the worst case", () => {
    const earlier = [2, 3, 6, 6, 7, 0];
    const later = [3, 3, 5, 0, 0, 4];
    expect(dropOutBounds(earlier, later, 7)).toEqual({
      dropOuts: 2,
      newcomers: 1,
      finishers: 3,
      carried: 4.5,
      lowest: 3,
      highest: 4.5,
    });
  });

  it("is one number where everybody came back", () => {
    expect(dropOutBounds([1, 2, 3], [4, 5, 6], 7)).toEqual({
      dropOuts: 0,
      newcomers: 0,
      finishers: 5,
      carried: 5,
      lowest: 5,
      highest: 5,
    });
  });

  it("is the last view where nobody did, then between the ends, and nothing where nobody ever answered", () => {
    expect(dropOutBounds([2, 2, 5], [0, 0, 0], 7)).toMatchObject({
      finishers: null,
      carried: 2,
      lowest: 1,
      highest: 7,
    });
    expect(dropOutBounds([0, 0], [0, 0], 7)).toBeNull();
    expect(dropOutBounds([], [], 7)).toBeNull();
  });

  it("never leaves the worst case, whatever those who are missing think (Manski 1989)", () => {
    fc.assert(
      fc.property(
        rounds,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 40, maxLength: 40 }),
        (list, thought) => {
          const bounds = dropOutBounds(earlierOf(list), laterOf(list), 7);
          if (!bounds) return;
          const meant = list.map(([before, after], member) => (after === 0 && before > 0 ? thought[member]! : after));
          const truth = dropOutBounds(meant, meant, 7)!.carried;
          for (const median of [truth, bounds.carried]) {
            expect(median).toBeGreaterThanOrEqual(bounds.lowest);
            expect(median).toBeLessThanOrEqual(bounds.highest);
          }
        },
      ),
    );
  });
});

describe("changeBetween", () => {
  it("tells of those who answered twice, and how much closer they are", () => {
    expect(changeBetween([1, 3, 5, 7, 4, 0], [3, 4, 4, 5, 0, 1], 7)).toMatchObject({
      n: 4,
      rose: 2,
      fell: 2,
      stayed: 0,
      medianBefore: 4,
      medianAfter: 4,
      rangeBefore: 4,
      rangeAfter: 1,
      rangeChange: -3,
      isExact: true,
    });
  });

  it("does not depend on the order of members, and adds up", () => {
    fc.assert(
      fc.property(rounds, (list) => {
        const change = changeBetween(earlierOf(list), laterOf(list), 7);
        const both = list.filter(([before, after]) => before > 0 && after > 0).length;
        if (!change) return void expect(both).toBe(0);
        expect(change.n).toBe(both);
        expect(change.rose + change.fell + change.stayed).toBe(both);
        expect(changeBetween(earlierOf(list.toReversed()), laterOf(list.toReversed()), 7)).toEqual(change);
      }),
    );
  });
});
