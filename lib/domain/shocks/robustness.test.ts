import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterVerdict, countOfTally, noTally, type Tally, type verdicts } from "./judgement";
import { isSplit, robustnessOf, robustnessOfAll, scoreOf } from "./robustness";

const aTally: fc.Arbitrary<Tally> = fc.record({ holds: fc.nat(40), bends: fc.nat(40), breaks: fc.nat(40) });
const tally = (holds: number, bends: number, breaks: number): Tally => ({ holds, bends, breaks });

describe("robustness", () => {
  it("is 1 where all hold, 0 where all break, and a half in between", () => {
    expect(scoreOf(tally(4, 0, 0))).toBe(1);
    expect(scoreOf(tally(0, 0, 4))).toBe(0);
    expect(scoreOf(tally(0, 3, 0))).toBe(0.5);
    expect(scoreOf(tally(2, 1, 1))).toBeCloseTo(2.5 / 4);
    expect(scoreOf(noTally)).toBeNull();
  });

  it("counts each inject alike, however many have judged it", () => {
    const option = { shocks: { flood: tally(30, 0, 0), strike: tally(0, 0, 1) } };
    expect(robustnessOf(option, ["flood", "strike"])).toEqual({ score: 0.5, count: 31 });
    expect(robustnessOf(option, ["flood", "drought"])).toEqual({ score: 1, count: 30 });
    expect(robustnessOf(option, [])).toEqual({ score: null, count: 0 });
  });

  it("of a narrative is the mean of its options that were judged", () => {
    const judged = [tally(2, 0, 0), tally(0, 0, 1)].map((flood) => ({ shocks: { flood } }));
    expect(robustnessOfAll([...judged, { shocks: {} }], ["flood"])).toEqual({ score: 0.5, count: 3 });
  });

  it("never falls when somebody thinks better of an option", () => {
    fc.assert(
      fc.property(
        aTally,
        fc.constantFrom(["breaks", "bends"], ["bends", "holds"], ["breaks", "holds"]),
        (before, move) => {
          const [from, to] = move as [(typeof verdicts)[number], (typeof verdicts)[number]];
          fc.pre(before[from] > 0);
          const after = afterVerdict(before, from, to);
          expect(countOfTally(after)).toBe(countOfTally(before));
          expect(scoreOf(after)!).toBeGreaterThan(scoreOf(before)!);
        },
      ),
    );
  });

  it("says when a crowd is of two minds, and not of two people", () => {
    expect(isSplit(tally(4, 1, 4))).toBe(true);
    expect(isSplit(tally(1, 0, 1))).toBe(false);
    expect(isSplit(tally(6, 0, 1))).toBe(false);
  });
});
