import { agnes, type Cluster } from "ml-hclust";
import { sampleCorrelation } from "simple-statistics";
import type { Distances } from "@/lib/domain/analysis/groups/silhouette";

/** Things put together step by step, the closest first; `height` is how far apart its two halves are. */
export type Hierarchy = Node;
type Node = Pick<Cluster, "children" | "height" | "indices">;

/**
 * Puts together, again and again, the two groups that are closest by the mean distance between their members: average
 * linkage, also called UPGMA (Sokal & Michener, "A statistical method for evaluating systematic relationships",
 * University of Kansas Science Bulletin 38, 1958). Time grows with the cube of the count: 500 take a third of a second.
 *
 * @throws RangeError for fewer than two things
 */
export function hierarchyOf({ between, count }: Distances): Hierarchy {
  if (count < 2) throw new RangeError("A hierarchy is of at least two things.");
  const rows = Array.from({ length: count }, (_, one) => [...between.subarray(one * count, (one + 1) * count)]);
  return agnes(rows, { method: "average", isDistanceMatrix: true });
}

/**
 * The group of each thing when the hierarchy is cut into `count` groups; numbered by the first thing in each, from 0.
 * (The library's own `group` loses things that are at no distance from each other.)
 */
export function cutInto(hierarchy: Hierarchy, count: number): number[] {
  const parts: Node[] = [hierarchy];
  while (parts.length < count) {
    const widest = parts.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    parts.splice(parts.indexOf(widest), 1, ...widest.children);
  }
  const groups: number[] = [];
  parts.forEach((part, group) => {
    for (const index of part.indices()) groups[index] = group;
  });
  const order = [...new Set(groups)];
  return groups.map((group) => order.indexOf(group));
}

/** A leaf cannot be cut, however close to each other the two halves of another are. */
const rank = ({ children, height }: Node): number => (children.length === 0 ? -1 : height);

/** The height at which each two things come together, at `one * count + other`. */
export function copheneticDistances(hierarchy: Hierarchy): Distances {
  const count = hierarchy.indices().length;
  const between = new Float64Array(count * count);
  const visit = (node: Node): void => {
    const [left, right] = node.children;
    if (!left || !right) return;
    for (const one of left.indices()) {
      for (const other of right.indices()) {
        between[one * count + other] = between[other * count + one] = node.height;
      }
    }
    visit(left);
    visit(right);
  };
  visit(hierarchy);
  return { between, count };
}

/**
 * How well a hierarchy keeps the distances that it was made of: Pearson's correlation of both, up to 1 (Sokal & Rohlf,
 * "The comparison of dendrograms by objective methods", Taxon 11, 1962). 0 where all distances are the same.
 */
export function copheneticCorrelation(distances: Distances, hierarchy: Hierarchy): number {
  const [given, kept] = [pairsOf(distances), pairsOf(copheneticDistances(hierarchy))];
  const isFlat = (values: number[]): boolean => values.every((value) => value === values[0]);
  return isFlat(given) || isFlat(kept) ? 0 : sampleCorrelation(given, kept);
}

/** Each distance once. */
export function pairsOf({ between, count }: Distances): number[] {
  const pairs: number[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) pairs.push(between[one * count + other]!);
  }
  return pairs;
}
