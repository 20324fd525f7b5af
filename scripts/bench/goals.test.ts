import { describe, expect, it } from "vitest";
import { type Goal, goals, judge } from "./goals";

const ratio: Goal = { what: "Twice at most", figure: "one", by: "other", unit: "x", most: 2 };
const amount: Goal = { what: "Many", figure: "one", unit: "1/s", least: 600 };
const of = (figures: Record<string, number>) => (name: string) => figures[name] ?? Number.NaN;

describe("a goal", () => {
  it("holds at its very bound", () => {
    expect(judge(ratio, of({ one: 20, other: 10 }))).toMatchObject({ value: 2, holds: true, missedBy: null });
    expect(judge(amount, of({ one: 600 }))).toMatchObject({ value: 600, holds: true, missedBy: null });
  });

  it("is missed by a part of its bound", () => {
    expect(judge(ratio, of({ one: 30, other: 10 }))).toMatchObject({ value: 3, holds: false, missedBy: 0.5 });
    expect(judge(amount, of({ one: 150 }))).toMatchObject({ value: 150, holds: false, missedBy: 0.75 });
  });

  it("of nothing lost is missed by what there is no part of", () => {
    expect(judge({ what: "Lost", figure: "one", unit: "", most: 0 }, of({ one: 1 }))).toMatchObject({
      holds: false,
      missedBy: null,
    });
  });

  it("is neither held nor missed when one of its figures was not measured", () => {
    expect(judge(ratio, of({ one: 20 }))).toMatchObject({ value: null, holds: null });
  });

  it("is told from all others by its words", () => {
    expect(new Set(goals.map(({ what }) => what)).size).toBe(goals.length);
  });
});
