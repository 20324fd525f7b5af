import { type Distances, meanSilhouette, silhouettes } from "@/lib/domain/analysis/groups/silhouette";
import type { Placement } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { combined } from "./combined";
import { copheneticCorrelation, cutInto, hierarchyOf } from "./hierarchy";
import { reasonsFor } from "./reasons";
import {
  bases,
  type Basis,
  type BundleSuggestion,
  fewestBundles,
  mostBundles,
  type SuggestedBundle,
} from "./suggestion";
import { weighWords, wordDistances, wordsOf } from "./words";

/** An option as bundles are suggested of it; `scores` are the crowd's medians by criterion, empty where nothing is revealed. */
export type Bundleable = { optionId: Id; place: Placement; scores: Record<string, number>; text: string };

export type Asked = {
  by: readonly Basis[];
  /** How many bundles; by default as many as set the options apart best. */
  count?: number | undefined;
};

/** In so many texts and more, a word that most of them use says nothing. */
const fewestTexts = 8;

/**
 * Bundles that options seem to fall into: average linkage of how far apart they are on the map, in the crowd's medians and
 * in the words of their texts, each counting the same; cut into the number of bundles with the highest mean silhouette
 * (Rousseeuw 1987) unless a number is asked for. The same options give the same, in whatever order they come.
 *
 * @returns no bundles for fewer than three options, since there is nothing to choose between
 */
export function suggestBundles(options: readonly Bundleable[], { by, count }: Asked): Omit<BundleSuggestion, "seq"> {
  const sorted = options.toSorted((one, other) => (one.optionId < other.optionId ? -1 : 1));
  const weights = by.includes("words") ? weighWords(tellingWords(sorted.map(({ text }) => wordsOf(text)))) : [];
  const measures: Record<Basis, () => Distances> = {
    place: () => distancesBetween(sorted, ({ place: a }, { place: b }) => Math.hypot(a.x - b.x, a.y - b.y)),
    ratings: () => distancesBetween(sorted, scoreDistance),
    words: () => wordDistances(weights),
  };
  const measured = bases.flatMap((basis) => {
    const distances = by.includes(basis) ? measures[basis]() : null;
    return distances?.between.some((distance) => distance > 0) ? [{ basis, distances }] : [];
  });
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

function distancesBetween(
  options: readonly Bundleable[],
  distance: (one: Bundleable, other: Bundleable) => number,
): Distances {
  const count = options.length;
  const between = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < one; other += 1) {
      between[one * count + other] = between[other * count + one] = distance(options[one]!, options[other]!);
    }
  }
  return { between, count };
}

/** The mean difference of the medians on the criteria on which both have one; NaN where there are none. */
function scoreDistance({ scores: one }: Bundleable, { scores: other }: Bundleable): number {
  const shared = Object.keys(one).filter((criterionId) => other[criterionId] !== undefined);
  return shared.reduce((sum, id) => sum + Math.abs(one[id]! - other[id]!), 0) / shared.length;
}

/** Without the words that more than half of the texts use, where there are enough texts to tell. */
function tellingWords(texts: string[][]): string[][] {
  if (texts.length < fewestTexts) return texts;
  const holders = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return texts.map((words) => words.filter((word) => holders.get(word)! <= texts.length / 2));
}
