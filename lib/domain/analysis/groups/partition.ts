import { kmeans } from "ml-kmeans";
import type { Random } from "@/lib/domain/random";
import { euclideanDistances, meanSilhouette } from "./silhouette";

export type Partition = { groups: number[]; centres: number[][]; silhouette: number };

/** How many groups are tried. */
const fewestGroups = 2;
export const mostGroups = 5;
const starts = 4;

/**
 * The partition of points into two to five groups that sets them apart best, by its mean silhouette (Rousseeuw 1987).
 * For each number of groups, k-means (Lloyd 1982) from four starts (k-means++, Arthur & Vassilvitskii 2007), of which
 * the one with the least squares within the groups is taken.
 *
 * @returns null where there are too few different points
 */
export function partition(points: number[][], random: Random): Partition | null {
  const distances = euclideanDistances(points);
  const different = new Set(points.map(String)).size;
  let best: Partition | null = null;
  for (let count = fewestGroups; count <= Math.min(mostGroups, different - 1); count += 1) {
    const found = cluster(points, count, random);
    if (new Set(found.groups).size < fewestGroups) continue;
    const silhouette = meanSilhouette(distances, found.groups);
    if (!best || silhouette > best.silhouette) best = { ...found, silhouette };
  }
  return best;
}

/** The number of the centre that is nearest. */
export function nearestCentre(point: readonly number[], centres: readonly (readonly number[])[]): number {
  const squares = centres.map((centre) => squareBetween(point, centre));
  return squares.indexOf(Math.min(...squares));
}

function cluster(points: number[][], count: number, random: Random) {
  let best: { groups: number[]; centres: number[][] } | null = null;
  let least = Infinity;
  for (let start = 0; start < starts; start += 1) {
    const { clusters, centroids } = kmeans(points, count, { seed: random.below(2 ** 31) });
    const within = points.reduce((sum, point, index) => sum + squareBetween(point, centroids[clusters[index]!]!), 0);
    if (best && within >= least) continue;
    least = within;
    best = { groups: clusters, centres: centroids };
  }
  return best!;
}

function squareBetween(one: readonly number[], other: readonly number[]): number {
  let square = 0;
  for (let axis = 0; axis < one.length; axis += 1) square += (one[axis]! - other[axis]!) ** 2;
  return square;
}
