import { quartilesOf } from "./quartiles";
import { sumOf } from "./scores";

/**
 * The mean absolute deviation from the median, in steps of the scale: how far an answer lies from the median on the
 * average. Of all points the median makes it least (Laplace, 1818). From how often each score was given; null for
 * no answers.
 */
export function meanDeviation(counts: ArrayLike<number>): number | null {
  const median = quartilesOf(counts)?.median;
  if (median === undefined) return null;
  let sum = 0;
  for (let index = 0; index < counts.length; index += 1) sum += counts[index]! * Math.abs(index + 1 - median);
  return sum / sumOf(counts);
}
