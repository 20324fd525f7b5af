import { describe, expect, it } from "vitest";
import { groupPlaces } from "./group-places";

/** Members 0 to 3 are in one group, 4 to 7 in another, 8 to 10 in none. */
const groupOf = Int8Array.from([0, 0, 0, 0, 1, 1, 1, 1, -1, -1, -1]);
const found = (placed: [member: number, x: number][]) => {
  const round = { placements: [placed.map(([, x]) => ({ x, y: -x }))], placers: [placed.map(([member]) => member)] };
  return groupPlaces({ round, groupOf, groupCount: 2, minRaters: 3 }, 0);
};

describe("where groups put an option", () => {
  const grouped: [number, number][] = [
    [0, -0.5],
    [1, -0.4],
    [3, -0.3],
    [4, 0.3],
    [5, 0.4],
    [6, 0.5],
    [7, 0.6],
  ];

  it("is told of each, without those who are in none", () => {
    const places = found([...grouped, [8, 1], [9, 1], [10, 1]]);
    expect(places?.map(({ n, median }) => [n, median?.x])).toEqual([
      [3, -0.4],
      [4, 0.45],
    ]);
  });

  it("is told of none where one or two are in none, who could be taken from the whole", () => {
    expect(found([...grouped, [8, 1]])).toBeNull();
    expect(found([...grouped, [8, 1], [9, 1]])).toBeNull();
  });

  it("is told of none where one of them is too small", () => {
    expect(
      found([
        [0, -0.5],
        [1, -0.4],
        [3, -0.3],
        [4, 0.1],
        [5, 0.2],
      ]),
    ).toBeNull();
  });
});
