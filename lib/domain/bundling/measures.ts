import type { Distances } from "@/lib/domain/analysis/groups/silhouette";
import type { Placement } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Basis } from "./suggestion";
import { weighWords, type WordWeights, wordDistances, wordsOf } from "./words";

/** An option as bundles are suggested of it; `scores` are the crowd's medians by criterion, empty where nothing is revealed. */
export type Bundleable = { optionId: Id; place: Placement; scores: Record<string, number>; text: string };

/** How far options are apart by one basis. */
export type Measured = { basis: Basis; distances: Distances };

/** In so many texts and more, a word that most of them use says nothing. */
const fewestTexts = 8;

/** How far options are apart by a basis; nothing where by this basis they are all alike. */
export function measure(basis: Basis, options: readonly Bundleable[], weights: readonly WordWeights[]): Measured[] {
  const distances = measures[basis](options, weights);
  return distances.between.some((distance) => distance > 0) ? [{ basis, distances }] : [];
}

const measures: Record<Basis, (options: readonly Bundleable[], weights: readonly WordWeights[]) => Distances> = {
  place: (options) => distancesBetween(options, ({ place: a }, { place: b }) => Math.hypot(a.x - b.x, a.y - b.y)),
  ratings: (options) => distancesBetween(options, scoreDistance),
  words: (_options, weights) => wordDistances(weights),
};

/** What each word says of each option; nothing where they are not gone by. */
export function weigh(options: readonly Bundleable[], by: readonly Basis[]): WordWeights[] {
  return by.includes("words") ? weighWords(tellingWords(options.map(({ text }) => wordsOf(text)))) : [];
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
