import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetric } from "@/test/distances";
import { arrests } from "@/test/us-arrests";
import { type Distances, euclideanDistances } from "@/lib/domain/analysis/groups/silhouette";
import { copheneticCorrelation, copheneticDistances, cutInto, hierarchyOf, pairsOf } from "./hierarchy";

/** Whether of every three things the two widest distances are the same: what every hierarchy keeps to. */
function isUltrametric({ between, count }: Distances): boolean {
  const all = Array.from({ length: count }, (_, index) => index);
  const at = (one: number, other: number) => between[one * count + other]!;
  return all.every((a) => all.every((b) => all.every((c) => at(a, b) <= Math.max(at(a, c), at(c, b)) + 1e-9)));
}

describe("average linkage and cophenetic correlation equal", () => {
  it("the worked example of UPGMA with five bacteria (Wikipedia, after 5S ribosomal RNA): joined at 17, 22, 28 and 33", () => {
    const bacteria = symmetric([[], [17], [21, 30], [31, 34, 28], [23, 21, 39, 43]]);
    const hierarchy = hierarchyOf(bacteria);
    const { between, count } = copheneticDistances(hierarchy);
    const joined = (one: number, other: number) => between[one * count + other];
    expect(joined(0, 1)).toBe(17);
    expect(joined(0, 4)).toBe(22);
    expect(joined(2, 3)).toBe(28);
    expect(joined(0, 2)).toBe(33);
    expect(cutInto(hierarchy, 2)).toEqual([0, 0, 1, 1, 0]);
    expect(cutInto(hierarchy, 3)).toEqual([0, 0, 1, 2, 0]);
  });

  it("R's example(cophenetic): cor(dist(USArrests), cophenetic(hclust(dist(USArrests), 'ave'))) is 0.7659", () => {
    const distances = euclideanDistances(arrests);
    expect(copheneticCorrelation(distances, hierarchyOf(distances))).toBeCloseTo(0.7659, 4);
  });

  it("MATLAB's guide to hierarchical clustering: cophenet of five points, by city block and average linkage, is 0.9047", () => {
    const points = [[1, 2], [2.5, 4.5], [2, 2], [4, 1.5], [4, 2.5]] as const; // prettier-ignore
    const rows = points.map(([x, y], at) => points.slice(0, at).map(([u, v]) => Math.abs(x - u) + Math.abs(y - v)));
    const distances = symmetric(rows);
    expect(copheneticCorrelation(distances, hierarchyOf(distances))).toBeCloseTo(0.9047, 4);
  });

  it("SciPy's example of scipy.cluster.hierarchy.average: twelve points, joined at 1, 1.20710678, 3.39675184 and 4.09206523", () => {
    const corners = [[0, 0], [0, 4], [4, 0], [4, 4]] as const; // prettier-ignore
    const points = corners.flatMap(([x, y]) => {
      const [right, up] = [x === 0 ? 1 : -1, y === 0 ? 1 : -1];
      return [[x, y], [x, y + up], [x + right, y]]; // prettier-ignore
    });
    const { between } = copheneticDistances(hierarchyOf(euclideanDistances(points)));
    const heights = [...new Set([...between].map((height) => height.toFixed(6)))].toSorted();
    expect(heights).toEqual(["0.000000", "1.000000", "1.207107", "3.396752", "4.092065"]);
  });
});

describe("a hierarchy", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
    minLength: 2,
    maxLength: 24,
  });

  it("is cut into as many groups as are asked for, each within one of those of a coarser cut", () => {
    fc.assert(
      fc.property(points, fc.nat({ max: 22 }), (list, more) => {
        const hierarchy = hierarchyOf(euclideanDistances(list));
        const count = 1 + (more % (list.length - 1));
        const [coarse, fine] = [cutInto(hierarchy, count), cutInto(hierarchy, count + 1)];
        expect(new Set(coarse).size).toBe(count);
        expect(new Set(fine).size).toBe(count + 1);
        expect(new Set(fine.map((group, index) => `${group} ${coarse[index]}`)).size).toBe(count + 1);
      }),
    );
  });

  it("keeps the mean distance of no pair below its least, and joins each pair no lower than those within", () => {
    fc.assert(
      fc.property(points, (list) => {
        const distances = euclideanDistances(list);
        const cophenetic = copheneticDistances(hierarchyOf(distances));
        expect(Math.min(...pairsOf(cophenetic))).toBeCloseTo(Math.min(...pairsOf(distances)), 4);
        expect(isUltrametric(cophenetic)).toBe(true);
        expect(copheneticCorrelation(distances, hierarchyOf(distances))).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("of fewer than two things is refused", () => {
    expect(() => hierarchyOf(euclideanDistances([[1]]))).toThrow(RangeError);
  });
});
