import { describe, expect, it } from "vitest";
import type { RatingInput } from "../input";
import { groupPlaces } from "./group-places";

const rating = (memberId: string, x: number | null, optionId = "wells"): RatingInput => ({
  memberId,
  optionId,
  scores: {},
  placement: x === null ? null : { x, y: -x },
  abstains: false,
});
const groupOf = (memberId: string) => (memberId.startsWith("a") ? 0 : memberId.startsWith("b") ? 1 : undefined);

describe("where groups put an option", () => {
  it("is told of each, without those who are in none", () => {
    const ratings = [-0.5, -0.4, -0.3].map((x, at) => rating(`a${at}`, x));
    ratings.push(...[0.3, 0.4, 0.5, 0.6].map((x, at) => rating(`b${at}`, x)), rating("c", 1), rating("a9", null));
    const places = groupPlaces(ratings, groupOf, 2, 3).get("wells");
    expect(places?.map(({ n, median }) => [n, median?.x])).toEqual([
      [3, -0.4],
      [4, 0.45],
    ]);
  });

  it("is told of none where one of them is too small", () => {
    const ratings = [-0.5, -0.4, -0.3].map((x, at) => rating(`a${at}`, x));
    ratings.push(rating("b1", 0.1), rating("b2", 0.2));
    expect(groupPlaces(ratings, groupOf, 2, 3).get("wells")).toBeNull();
  });
});
