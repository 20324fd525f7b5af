import { meanSilhouette, silhouettes } from "@/lib/domain/analysis/groups/silhouette";
import { combined } from "./combined";
import { copheneticCorrelation, cutInto, hierarchyOf } from "./hierarchy";
import { type Bundleable, measure, weigh } from "./measures";
import { reasonsFor } from "./reasons";
import {
  bases,
  type Basis,
  type BundlePartition,
  fewestBundles,
  mostBundles,
  type SuggestedBundle,
} from "./suggestion";

export type Asked = {
  by: readonly Basis[];
  /** How many bundles; by default as many as set the options apart best. */
  count?: number | undefined;
};

/**
 * Bundles that options seem to fall into: average linkage of how far apart they are on the map, in the crowd's medians and
 * in the words of their texts, each counting the same; cut into the number of bundles with the highest mean silhouette
 * (Rousseeuw 1987) unless a number is asked for. The same options give the same, in whatever order they come.
 *
 * @returns no bundles for fewer than three options, since there is nothing to choose between
 */
export function suggestBundles(options: readonly Bundleable[], { by, count }: Asked): BundlePartition {
  const sorted = options.toSorted((one, other) => (one.optionId < other.optionId ? -1 : 1));
  const weights = weigh(sorted, by);
  const measured = bases.flatMap((basis) => (by.includes(basis) ? measure(basis, sorted, weights) : []));
  const used = measured.map(({ basis }) => basis);
  if (sorted.length <= fewestBundles || used.length === 0) return { by: used, bundles: [], tried: [], keeps: 0 };

  const distances = combined(measured.map((each) => each.distances));
  const hierarchy = hierarchyOf(distances);
  const most = Math.min(mostBundles, sorted.length - 1);
  const tried = Array.from({ length: most - fewestBundles + 1 }, (_, at) => {
    const groups = cutInto(hierarchy, fewestBundles + at);
    return { count: fewestBundles + at, groups, silhouette: meanSilhouette(distances, groups) };
  });
  const best = tried.reduce((one, other) => (other.silhouette > one.silhouette ? other : one));
  const { groups, count: found } = tried.find((each) => each.count === count) ?? best;
  const ofBasis = Object.fromEntries(measured.map(({ basis, distances: own }) => [basis, own]));
  const fits = silhouettes(distances, groups);
  const bundles = Array.from({ length: found }, (_, group): SuggestedBundle => {
    const members = sorted.flatMap((_option, at) => (groups[at] === group ? [at] : []));
    return {
      options: members
        .map((at) => ({ optionId: sorted[at]!.optionId, fit: fits[at]! }))
        .toSorted((one, other) => other.fit - one.fit),
      reasons: reasonsFor(members, { options: sorted, weights, distances: ofBasis }, used),
    };
  });
  return {
    by: used,
    bundles: bundles.toSorted((one, other) => other.options.length - one.options.length),
    tried: tried.map(({ count, silhouette }) => ({ count, silhouette })),
    keeps: copheneticCorrelation(distances, hierarchy),
  };
}
