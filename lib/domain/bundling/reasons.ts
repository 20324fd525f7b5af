import { mean } from "simple-statistics";
import type { Distances } from "@/lib/domain/analysis/groups/silhouette";
import { quadrantOf } from "@/lib/domain/map/quadrant";
import type { Placement } from "@/lib/domain/options/option";
import type { Basis, BundleReason } from "./suggestion";
import type { WordWeights } from "./words";

export type Grounds = {
  options: readonly { place: Placement; scores: Record<string, number> }[];
  weights: readonly WordWeights[];
  /** How far apart they are by each basis. */
  distances: Partial<Record<Basis, Distances>>;
};

/** Closer than this share of the general distance is worth a sentence. */
const close = 0.75;
const mostWords = 5;
/** A word must be so many times as frequent within as without, and in half of the texts within. */
const telling = 2;
/** So many points of a scale are worth a sentence. */
const apartInScore = 1;

/** What sets the options at these indices apart from the others, of what they were put together by; nothing for a single one. */
export function reasonsFor(members: readonly number[], grounds: Grounds, by: readonly Basis[]): BundleReason[] {
  const others = grounds.options.map((_, at) => at).filter((at) => !members.includes(at));
  if (members.length < 2 || others.length === 0) return [];
  return by.flatMap((basis) => finders[basis](members, others, grounds));
}

type Finder = (members: readonly number[], others: readonly number[], grounds: Grounds) => BundleReason[];

const finders: Record<Basis, Finder> = {
  place(members, _others, { options, distances: { place } }) {
    const apart = place ? meanDistance(place, members) / meanDistance(place, [...options.keys()]) : 1;
    if (apart >= close) return [];
    const middle = {
      x: mean(members.map((at) => options[at]!.place.x)),
      y: mean(members.map((at) => options[at]!.place.y)),
    };
    return [{ kind: "place", middle, quadrant: quadrantOf(middle), apart }];
  },

  ratings(members, others, { options }) {
    const ids = [...new Set(options.flatMap(({ scores }) => Object.keys(scores)))];
    return ids.flatMap((criterionId): BundleReason[] => {
      const scoresOf = (indices: readonly number[]) => indices.flatMap((at) => options[at]!.scores[criterionId] ?? []);
      const [within, without] = [scoresOf(members), scoresOf(others)];
      if (within.length === 0 || without.length === 0) return [];
      const [own, rest] = [mean(within), mean(without)];
      return Math.abs(own - rest) < apartInScore ? [] : [{ kind: "ratings", criterionId, own, others: rest }];
    });
  },

  words(members, others, { weights }) {
    const shareOf = (indices: readonly number[], word: string) =>
      indices.filter((at) => weights[at]!.has(word)).length / indices.length;
    const sums = new Map<string, number>();
    for (const at of members) for (const [word, weight] of weights[at]!) sums.set(word, (sums.get(word) ?? 0) + weight);
    const words = [...sums]
      .filter(([word]) => {
        const within = shareOf(members, word);
        return within * members.length >= 2 && within >= 0.5 && within >= telling * shareOf(others, word);
      })
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, mostWords)
      .map(([word]) => word);
    return words.length === 0 ? [] : [{ kind: "words", words }];
  },
};

function meanDistance({ between, count }: Distances, indices: readonly number[]): number {
  let sum = 0;
  for (const one of indices) for (const other of indices) sum += between[one * count + other]!;
  return sum / (indices.length * (indices.length - 1));
}
