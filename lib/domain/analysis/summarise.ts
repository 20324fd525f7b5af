import { createRandom } from "@/lib/domain/random";
import type { Summary } from "./analysis";
import { medianInterval } from "./bootstrap";
import { consensusOf } from "./consensus";
import { meanDeviation } from "./mean-deviation";
import { quartilesOf } from "./quartiles";
import { twoPeaksOf } from "./two-peaks";

/**
 * What answers to one criterion of one option are like; null for none.
 *
 * @param counts how often each score was given
 * @param weights the same with each answer counted by its weight; null where no weights are known
 */
export function summarise(counts: number[], weights: ArrayLike<number> | null, seed: number): Summary | null {
  const quartiles = quartilesOf(counts);
  if (!quartiles) return null;
  return {
    counts,
    median: quartiles.median,
    lowerQuartile: quartiles.lower,
    upperQuartile: quartiles.upper,
    range: quartiles.range,
    meanDeviation: meanDeviation(counts)!,
    consensus: consensusOf(quartiles.range),
    isTwoPeak: twoPeaksOf(counts).isTwoPeak,
    interval: medianInterval(counts, createRandom(seed)),
    weightedMedian: (weights && quartilesOf(weights)?.median) ?? null,
  };
}
