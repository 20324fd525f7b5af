import fc from "fast-check";
import { silhouette as ofSimpleStatistics } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { symmetric } from "@/test/distances";
import { euclideanDistances, meanSilhouette, silhouettes } from "./silhouette";

// Rousseeuw (1987), Table 1: dissimilarities of twelve countries, in the eyes of students of political science.
const names = ["BEL", "BRA", "CHI", "CUB", "EGY", "FRA", "IND", "ISR", "USA", "USS", "YUG", "ZAI"];
const countries = symmetric([
  [],
  [5.58],
  [7.0, 6.5],
  [7.08, 7.0, 3.83],
  [4.83, 5.08, 8.17, 5.83],
  [2.17, 5.75, 6.67, 6.92, 4.92],
  [6.42, 5.0, 5.58, 6.0, 4.67, 6.42],
  [3.42, 5.5, 6.42, 6.42, 5.0, 3.92, 6.17],
  [2.5, 4.92, 6.25, 7.33, 4.5, 2.25, 6.33, 2.75],
  [6.08, 6.67, 4.25, 2.67, 6.0, 6.17, 6.17, 6.92, 6.17],
  [5.25, 6.83, 4.5, 3.75, 5.75, 5.42, 6.08, 5.83, 6.67, 3.67],
  [4.75, 3.0, 6.08, 6.67, 5.0, 5.58, 4.83, 6.17, 5.67, 6.5, 6.92],
]);

describe("silhouettes equal", () => {
  it.each([
    {
      figure: "2, two clusters",
      groups: [0, 0, 1, 1, 0, 0, 1, 0, 0, 1, 1, 0],
      mean: 0.28,
      each: { USA: 0.43, BEL: 0.39, FRA: 0.35, ISR: 0.3, BRA: 0.22, EGY: 0.2, ZAI: 0.19 },
    },
    {
      figure: "3, three clusters",
      groups: [0, 1, 2, 2, 0, 0, 1, 0, 0, 2, 2, 1],
      mean: 0.33,
      each: { USA: 0.47, FRA: 0.44, BEL: 0.42, ISR: 0.37, EGY: 0.02, ZAI: 0.28, BRA: 0.25, IND: 0.17, CUB: 0.48 },
    },
  ])("Rousseeuw (1987), Figure $figure, on the average $mean", ({ groups, mean, each }) => {
    const all = silhouettes(countries, groups);
    for (const [name, expected] of Object.entries(each)) {
      expect(Math.abs(all[names.indexOf(name)]! - expected)).toBeLessThan(0.01);
    }
    expect(Math.abs(meanSilhouette(countries, groups) - mean)).toBeLessThan(0.01);
  });

  it("scikit-learn's test_cluster_size_1, with one point alone and two at the same place", () => {
    const points = [[0], [1], [1], [2], [3], [3]];
    expect([...silhouettes(euclideanDistances(points), [0, 1, 1, 1, 2, 2])]).toEqual([0, 0.5, 0.5, 0, 1, 1]);
  });
});

describe("silhouettes", () => {
  const clustered = fc
    .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.nat({ max: 2 })), {
      minLength: 2,
      maxLength: 20,
    })
    .filter((list) => new Set(list.map(([, , group]) => group)).size > 1);

  it("are from -1 to 1, those of the library, and the same in any order", () => {
    fc.assert(
      fc.property(clustered, (list) => {
        const points = list.map(([x, y]) => [x, y]);
        const used = [...new Set(list.map(([, , group]) => group))];
        const groups = list.map(([, , group]) => used.indexOf(group));
        const all = [...silhouettes(euclideanDistances(points), groups)];
        const theirs = ofSimpleStatistics(points, groups) as unknown as number[];
        all.forEach((one, index) => {
          expect(Math.abs(one)).toBeLessThanOrEqual(1);
          // Theirs is not a number where everything lies at one place.
          expect(one).toBeCloseTo(theirs[index] || 0, 5);
        });
        const turned = silhouettes(euclideanDistances(points.toReversed()), groups.toReversed());
        [...turned].toReversed().forEach((one, index) => expect(one).toBeCloseTo(all[index]!, 9));
      }),
    );
  });

  it("need two groups", () => {
    expect(() => silhouettes(euclideanDistances([[0], [1]]), [0, 0])).toThrow(RangeError);
    expect(() => silhouettes(euclideanDistances([]), [])).toThrow(RangeError);
  });
});
