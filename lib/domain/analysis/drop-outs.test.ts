import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "./convergence";
import { dropOutBounds } from "./drop-outs";
import { weightedQuantile } from "./quantiles";

// One line a member: the score before and after, 0 for none.
const rounds = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { maxLength: 40 });
const earlierOf = (list: [number, number][]) => list.map(([before]) => before);
const laterOf = (list: [number, number][]) => list.map(([, after]) => after);

/** The later answers with whatever those might have said who are missing: every way there is. */
function completionsOf(list: [number, number][], steps: number): number[][] {
  return list.reduce<number[][]>(
    (ways, [before, after]) => {
      const isMissing = after === 0 && before > 0;
      const answers = isMissing ? Array.from({ length: steps }, (_, step) => step + 1) : [after];
      return ways.flatMap((way) => answers.map((answer) => [...way, answer]));
    },
    [[]],
  );
}

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

  // Manski, "Anatomy of the selection problem", Journal of Human Resources 24, 1989 (again in Identification Problems in
  // the Social Sciences, 1995): of 106 homeless men 64 were found again half a year later, 21 of them with
  // a home; of 31 women 14 and 3. He bounds the share with a home by [.20, .59] and [.10, .65]. Whether the median
  // member has one, 2, or none, 1, is open in both, since half lies within; of those who were found, it has none.
  it.each([
    ["men", 106, 64, 21, [0.2, 0.59]],
    ["women", 31, 14, 3, [0.1, 0.65]],
  ] as const)(
    "leaves open whether most homeless %s found a home, as Manski (1989) does",
    (_, all, found, housed, share) => {
      expect([housed, housed + all - found].map((bound) => Number((bound / all).toFixed(2)))).toEqual(share);
      const earlier = new Array<number>(all).fill(1);
      const later = earlier.map((_, member) => (member < housed ? 2 : member < found ? 1 : 0));
      expect(dropOutBounds(earlier, later, 2)).toEqual({
        dropOuts: all - found,
        newcomers: 0,
        finishers: 1,
        carried: 1,
        lowest: 1,
        highest: 2,
      });
    },
  );

  it("has the ends that Manski (1989) gives for a median: quantiles of those who answered, or the scale's ends", () => {
    const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { maxLength: 15 });
    fc.assert(
      fc.property(few, (list) => {
        const bounds = dropOutBounds(earlierOf(list), laterOf(list), 7);
        if (!bounds) return;
        const answers = laterOf(list)
          .filter((after) => after > 0)
          .toSorted((a, b) => a - b);
        const answered = answers.length / (answers.length + bounds.dropOuts);
        const once = answers.map(() => 1);
        // With exactly half missing the median lies midway between an answer and the scale's end.
        if (answered === 0.5) {
          expect([bounds.lowest, bounds.highest]).toEqual([(1 + answers[0]!) / 2, (answers.at(-1)! + 7) / 2]);
        } else if (answered < 0.5) {
          expect([bounds.lowest, bounds.highest]).toEqual([1, 7]);
        } else {
          expect(bounds.lowest).toBe(weightedQuantile(answers, once, (0.5 - (1 - answered)) / answered));
          expect(bounds.highest).toBe(weightedQuantile(answers, once, 0.5 / answered));
        }
      }),
    );
  });

  it("is reached: the ends are the least and the greatest median of all that the missing could say", () => {
    const short = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { maxLength: 9 });
    fc.assert(
      fc.property(short, (list) => {
        const bounds = dropOutBounds(earlierOf(list), laterOf(list), 4);
        if (!bounds || bounds.dropOuts > 4) return;
        const medians = completionsOf(list, 4).map((meant) => dropOutBounds(meant, meant, 4)!.carried);
        expect([bounds.lowest, bounds.highest]).toEqual([Math.min(...medians), Math.max(...medians)]);
      }),
    );
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
      paired: { n: 4, rose: 2, fell: 2, stayed: 0, isExact: true },
      medianBefore: 4,
      medianAfter: 4,
      rangeBefore: 4,
      rangeAfter: 1,
      rangeChange: -3,
    });
  });

  // Two published paired samples, in whole units of their last digit, as scores are whole: what Wilcoxon's test says of
  // them is printed, and so is every value, of which quartiles are tested in quantiles.test.ts.
  it.each([
    {
      source: "Hollander & Wolfe (1973, p. 29), depression of nine patients, V = 40: one-sided p = 0.01953",
      before: [1830, 500, 1620, 2480, 1680, 1880, 1550, 3060, 1300],
      after: [878, 647, 598, 2050, 1060, 1290, 1060, 3140, 1290],
      medians: { medianBefore: 1680, medianAfter: 1060 },
      moved: { n: 9, rose: 2, fell: 7, stayed: 0 },
      p: 2 * 0.01953125,
    },
    {
      source: "Darwin (1876), crossed and self-fertilised maize, in eighths of an inch (scipy.stats.wilcoxon)",
      before: [188, 96, 168, 176, 153, 172, 177, 163, 146, 173, 186, 168, 177, 184, 96],
      after: [139, 163, 160, 160, 147, 149, 149, 122, 132, 144, 130, 144, 102, 124, 144],
      medians: { medianBefore: 172, medianAfter: 144 },
      moved: { n: 15, rose: 2, fell: 13, stayed: 0 },
      p: 0.041259765625,
    },
  ])("equals $source", ({ before, after, medians, moved, p }) => {
    const steps = Math.max(...before, ...after);
    expect(changeBetween(before, after, steps)).toMatchObject({
      ...medians,
      paired: { ...moved, p, isExact: true },
    });
  });

  it("does not depend on the order of members, and adds up", () => {
    fc.assert(
      fc.property(rounds, (list) => {
        const change = changeBetween(earlierOf(list), laterOf(list), 7);
        const both = list.filter(([before, after]) => before > 0 && after > 0).length;
        if (!change) return void expect(both).toBe(0);
        const { n, rose, fell, stayed } = change.paired;
        expect(n).toBe(both);
        expect(rose + fell + stayed).toBe(both);
        expect(changeBetween(earlierOf(list.toReversed()), laterOf(list.toReversed()), 7)).toEqual(change);
      }),
    );
  });
});
