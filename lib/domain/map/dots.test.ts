import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import { narrativeId, optionId, sampleFraming, sampleLog } from "@/lib/domain/report/sample-log";
import { dotsOf, regionsOf } from "./dots";
import { isMatch, noFilter } from "./filter";
import { quadrantOf, forcesOf } from "./quadrant";

const state = fold(sampleLog);
const dots = dotsOf(state);
const matching = (changes: Partial<typeof noFilter>) =>
  dots.filter((dot) => isMatch(dot, { ...noFilter, ...changes })).map((dot) => dot.number);

describe("dotsOf", () => {
  it("shows every option that was not declined, in order", () => {
    expect(dots.map((dot) => dot.number)).toEqual([1, 2, 3, 5, 6, 7]);
  });

  it("counts a merged option to the narrative of the one it went into", () => {
    expect(dots.find((dot) => dot.number === 3)).toMatchObject({
      mergedInto: { number: 1 },
      narrative: { number: 1 },
      quadrant: "upper-left",
    });
  });

  it("takes the colour of the narrative, not of the place, once there is one", () => {
    expect(dots.find((dot) => dot.number === 2)).toMatchObject({ place: { x: 0.2, y: 0.7 }, quadrant: "upper-left" });
    expect(dots.find((dot) => dot.number === 5)).toMatchObject({ narrative: null, quadrant: "lower-right" });
  });

  it("is empty at first", () => {
    expect(dotsOf({ options: {}, narratives: {}, members: {} })).toEqual([]);
  });
});

describe("regionsOf", () => {
  it("holds the places of bundled options only, and keeps empty narratives", () => {
    expect(regionsOf(state).map(({ number, places }) => [number, places.length])).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });
});

describe("isMatch", () => {
  it.each([
    [{}, [1, 2, 3, 5, 6, 7]],
    [{ narrative: narrativeId(1) }, [1, 2, 3]],
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
