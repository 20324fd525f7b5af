import { describe, expect, it } from "vitest";
import type { Bounds, Change } from "@/lib/domain/analysis/analysis";
import { boundsWords, type Move, sortMoves, sumUpMoves } from "./moves";

const change = (changes: Partial<Change> = {}): Change => ({
  medianBefore: 4,
  medianAfter: 4,
  rangeBefore: 2,
  rangeAfter: 2,
  rangeChange: 0,
  paired: { n: 10, rose: 0, fell: 0, stayed: 10, p: 1, isExact: true },
  ...changes,
});
const move = (number: number, changes: Partial<Change> = {}): Move => ({
  option: { id: `option-${number}`, number, title: `Option ${number}` },
  change: change(changes),
  bounds: null,
});
const bounds = (changes: Partial<Bounds> = {}): Bounds => ({
  dropOuts: 3,
  newcomers: 0,
  finishers: 4,
  carried: 4,
  lowest: 4,
  highest: 5.5,
  ...changes,
});

describe("moves between two rounds", () => {
  const moves = [move(1), move(2, { rangeChange: -2 }), move(3, { rangeChange: 1 }), move(4, { medianAfter: 6 })];

  it.each([
    ["together", [2, 1, 4, 3]],
    ["apart", [3, 1, 4, 2]],
    ["moved", [4, 1, 2, 3]],
    ["number", [1, 2, 3, 4]],
  ] as const)("are sorted by %s", (order, expected) => {
    expect(sortMoves(moves, order).map(({ option }) => option.number)).toEqual(expected);
  });

  it("are summed up in a sentence", () => {
    const impact = { name: "Impact" };
    expect(sumUpMoves(moves, impact)).toBe(
      "On 1 of 4 options the middle half drew together on impact; on 1 it moved apart, on 2 it is as wide as before.",
    );
    expect(sumUpMoves(moves.slice(1, 2), impact)).toBe("On 1 of 1 option the middle half drew together on impact.");
    expect(sumUpMoves([], { name: "GDP" })).toBe("Of no option did enough analysts score GDP in both rounds.");
  });
});

it("bounds are one figure where whoever left could change nothing", () => {
  expect(boundsWords(bounds())).toBe("4 to 5.5, had the 3 who left stayed");
  expect(boundsWords(bounds({ highest: 4 }))).toBe("4 whatever the 3 who left would say");
  expect(boundsWords(bounds({ dropOuts: 0, highest: 4 }))).toBe("nobody dropped out");
});
