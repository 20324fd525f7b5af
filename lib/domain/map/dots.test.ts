import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import { optionId, sampleFraming, sampleLog } from "@/lib/domain/report/sample-log";
import type { RevealedPlace } from "./crowd-place";
import { dotsOf, regionsOf } from "./dots";
import { isMatch } from "./filter";
import { noFilter } from "./query";
import { forcesOf, quadrantOf } from "./quadrant";

const state = fold(sampleLog);
const dots = dotsOf(state);
const matching = (changes: Partial<typeof noFilter>) =>
  dots.filter((dot) => isMatch(dot, { ...noFilter, ...changes })).map((dot) => dot.number);

describe("dotsOf", () => {
  it("shows every option that was not declined, in order", () => {
    expect(dots.map((dot) => dot.number)).toEqual([1, 2, 3, 5, 6, 7]);
  });

  it("counts a merged option to the narrative of the one it went into", () => {
    expect(dots.find((dot) => dot.number === 3)).toMatchObject({ mergedInto: { number: 1 }, narrative: { number: 1 } });
  });

  it("adds what a round has revealed of an option, and of others nothing", () => {
    const place: RevealedPlace = { n: 9, median: { x: 0.1, y: 0.2 }, spread: null, peaks: null, staffPlace: null };
    const score = { median: 5, q1: 4, q3: 6, n: 9 };
    const [first, second] = dotsOf(state, {
      places: { [optionId(1)]: place },
      scores: { [optionId(1)]: { impact: score } },
    });
    expect(first).toMatchObject({ crowd: place, scores: { impact: score } });
    expect(second).toMatchObject({ crowd: null, scores: {} });
  });

  it("is empty at first", () => {
    expect(dotsOf({ options: {}, narratives: {}, members: {} })).toEqual([]);
  });
});

describe("regionsOf", () => {
  it("holds bundled options only, and keeps empty narratives", () => {
    expect(regionsOf(state).map(({ number, optionIds }) => [number, optionIds.length])).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });
});

describe("isMatch", () => {
  it.each([
    [{}, [1, 2, 3, 5, 6, 7]],
    [{ narrative: "1" }, [1, 2, 3]],
    [{ narrative: "none" }, [5, 6, 7]],
    [{ status: "merged" as const }, [3, 6]],
    [{ status: "accepted" as const }, [1, 2, 5]],
    [{ status: "submitted" as const }, [7]],
    [{ stakeholder: "state", instrument: "law" }, [1, 2, 3, 5, 6, 7]],
    [{ instrument: "money" }, []],
  ])("%j leaves %j", (changes, expected) => {
    expect(matching(changes)).toEqual(expected);
  });

  it("knows merged options by the option they went into", () => {
    expect(dots.find((dot) => dot.number === 6)?.mergedInto?.id).toBe(optionId(5));
  });
});

describe("quadrantOf", () => {
  it.each([
    [-0.1, 0.1, "upper-left"],
    [0.1, 0.1, "upper-right"],
    [0.1, -0.1, "lower-right"],
    [-0.1, -0.1, "lower-left"],
    [0, 0, "upper-right"],
    [-0.1, 0, "upper-left"],
  ])("of %d, %d is %s", (x, y, expected) => {
    expect(quadrantOf({ x, y })).toBe(expected);
  });

  it("is named by the poles it lies between", () => {
    expect(forcesOf("lower-left", sampleFraming.axes)).toBe("Social + External forces");
  });
});
