import { createRandom, type Random } from "@/lib/domain/random";
import { shuffledIndices } from "../chance";
import { componentsOf, project, take } from "./components";
import { type Features, rowsOf, shuffledFeatures } from "./features";
import { mostGroups, nearestCentre, partition } from "./partition";

export type FoundGroups = {
  /** The group of each row, from 0; the largest group is 0. Null where the rows do not fall into groups. */
  groups: number[] | null;
  silhouette: number;
  /** The most that the same way found in data without groups. */
  reference: number;
};

/** How many times data without groups are made. */
const references = 20;
/** How much better a silhouette must be than the best of those. */
const margin = 0.05;
/** Among more members than this, groups are looked for in so many, and the others join the nearest. */
export const mostLookedAt = 200;

/**
 * Groups of members who scored alike. The rows are drawn in the plane (or on the line, or in space) of those principal
 * components that are larger than any of shuffled data (parallel analysis, Horn 1965), at most four, and parted by
 * k-means into the two to five groups with the best mean silhouette.
 *
 * Any data can be parted; so the same is done with data that have no groups, twenty times each: the scores of
 * each column shuffled, and points scattered evenly over the box of those found (Tibshirani et al., "Estimating the
 * number of clusters in a data set via the gap statistic", 2001, section 3). Unless the silhouette is better than the
 * best of all those by 0.05, there are no groups.
 */
export function findGroups(features: Features, seed: number): FoundGroups {
  const random = createRandom(seed);
  const looked =
    features.rows <= mostLookedAt
      ? features
      : rowsOf(features, shuffledIndices(random, features.rows).slice(0, mostLookedAt).sort());
  const most = mostGroups - 1;
  const shuffled = Array.from({ length: references }, () => {
    const data = shuffledFeatures(looked, random);
    const rest = componentsOf(data, random);
    return { data, first: take(rest, 1), rest };
  });
  const bound = Math.max(0, ...shuffled.map(({ first }) => first[0]?.variance ?? 0));
  const axes = take(componentsOf(looked, random), most).filter(({ variance }) => variance > bound);
  if (axes.length === 0) return { groups: null, silhouette: 0, reference: 0 };

  const points = project(looked, axes);
  const best = partition(points, random);
  if (!best) return { groups: null, silhouette: 0, reference: 0 };
  const reference = Math.max(
    ...shuffled.map(({ data, first, rest }) =>
      silhouetteOf(project(data, [...first, ...take(rest, axes.length - 1)]), random),
    ),
    ...shuffled.map(() => silhouetteOf(scattered(points, random), random)),
  );
  const isAccepted = best.silhouette > reference + margin;
  const groups = project(features, axes).map((point) => nearestCentre(point, best.centres));
  return { groups: isAccepted ? bySize(groups) : null, silhouette: best.silhouette, reference };
}

function silhouetteOf(points: number[][], random: Random): number {
  return partition(points, random)?.silhouette ?? 0;
}

/** As many points, anywhere between the least and the most along each axis. */
function scattered(points: number[][], random: Random): number[][] {
  const ends = points[0]!.map((_, axis) => {
    const reaches = points.map((point) => point[axis]!);
    return { from: Math.min(...reaches), to: Math.max(...reaches) };
  });
  return points.map(() => ends.map(({ from, to }) => random.between(from, to)));
}

/** The same groups, numbered by how many belong to them; of two of a size, the one met first comes first. */
function bySize(groups: number[]): number[] {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].sort(([, one], [, other]) => other - one).map(([group]) => group);
  return groups.map((group) => order.indexOf(group));
}
