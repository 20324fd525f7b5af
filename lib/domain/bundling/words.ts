import * as stopword from "stopword";
import type { Distances } from "@/lib/domain/analysis/groups/silhouette";

/** How much each word says of a text, by the word; the squares add up to 1. */
export type WordWeights = Map<string, number>;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });
/** In texts of fewer words than these letters say nothing: "of", "la"; in writing without spaces one sign is a word. */
const shortest = 3;
const isLatin = /^\p{Script=Latin}+$/u;

/** The words of each language that say nothing by themselves. */
const functionWords = Object.values(stopword).flatMap((list) =>
  Array.isArray(list) ? [new Set(list as string[])] : [],
);
/** In which of these lists, by their places, a word is: most are in none. */
const listsWith = new Map<string, number[]>();
functionWords.forEach((list, place) => {
  for (const word of list) listsWith.set(word, [...(listsWith.get(word) ?? []), place]);
});

/**
 * The words of a text in small letters, in any writing. Left out are numbers, the shortest words, and those that say nothing in
 * the language of the text, which is taken to be the one that has most of its words among them: "war" is one in German alone.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.normalize("NFKC"))) {
    const word = segment.toLowerCase();
    if (!isWordLike || !/\p{L}/u.test(word)) continue;
    if (isLatin.test(word) && word.length < shortest) continue;
    words.push(word);
  }
  const ofLanguage = listFor(words);
  return words.filter((word) => !ofLanguage.has(word));
}

/** The list that has most of these words, counted as often as they are there. */
function listFor(words: readonly string[]): ReadonlySet<string> {
  const counts = functionWords.map(() => 0);
  for (const word of words) for (const list of listsWith.get(word) ?? []) counts[list]! += 1;
  return functionWords[counts.indexOf(Math.max(...counts))]!;
}

/**
 * How much each word says of each text: how often it is there, times the logarithm of how few texts have it, in the
 * smoothed form ln((1 + n) / (1 + df)) + 1, brought to length 1 (tf-idf: Spärck Jones 1972, Salton & Buckley 1988; the form
 * is that of scikit-learn's TfidfTransformer).
 *
 * @param texts the words of each text
 */
export function weighWords(texts: readonly (readonly string[])[]): WordWeights[] {
  const holders = new Map<string, number>();
  const counts = texts.map((words) => {
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    for (const word of count.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
    return count;
  });
  return counts.map((count) => {
    const weights = new Map<string, number>();
    let square = 0;
    for (const [word, times] of count) {
      const weight = times * (Math.log((1 + texts.length) / (1 + holders.get(word)!)) + 1);
      weights.set(word, weight);
      square += weight ** 2;
    }
    for (const [word, weight] of weights) weights.set(word, weight / Math.sqrt(square));
    return weights;
  });
}

/** How little texts have in common: 0 where they use the same words alike, 1 where they share none (1 less the cosine). */
export function wordDistances(weights: readonly WordWeights[]): Distances {
  const count = weights.length;
  const between = new Float64Array(count * count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const distance = Math.max(0, 1 - cosine(weights[one]!, weights[other]!));
      between[one * count + other] = between[other * count + one] = distance;
    }
  }
  return { between, count };
}

/** The cosine of the angle between two texts: 1 where they use the same words alike, 0 where they share none. */
export function cosine(one: WordWeights, other: WordWeights): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [word, weight] of fewer) product += weight * (more.get(word) ?? 0);
  return product;
}
