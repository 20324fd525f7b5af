import { weightedQuantile } from "./quantiles";

export type Quartiles = {
  lower: number;
  median: number;
  upper: number;
  /** The interquartile range: how wide the middle half of the answers is, in steps of the scale. */
  range: number;
};

/**
 * Median, quartiles and interquartile range of scores, from how often each was given (`counts[score - 1]`, whole
 * numbers, or weights). Quantiles are type 2 of Hyndman & Fan (1996): see `weightedQuantile`. Null for no answers.
 */
export function quartilesOf(counts: ArrayLike<number>): Quartiles | null {
  const values = Array.from({ length: counts.length }, (_, index) => index + 1);
  const lower = weightedQuantile(values, counts, 0.25);
  const median = weightedQuantile(values, counts, 0.5);
  const upper = weightedQuantile(values, counts, 0.75);
  if (lower === null || median === null || upper === null) return null;
  return { lower, median, upper, range: upper - lower };
}
