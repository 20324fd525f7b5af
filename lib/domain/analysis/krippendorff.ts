import { sumOf } from "./scores";

export type Metric = "nominal" | "ordinal" | "interval";

/**
 * Krippendorff's alpha: 1 where all who judged a unit say the same of it, 0 where answers are no closer within a unit
 * than they are between units drawn at random, below 0 where they are further apart (Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability", 2011; Content Analysis, 2004, chapter 11). Gaps need no care: a unit counts with
 * the answers that it has, and one with fewer than two has no pair to compare.
 *
 * @param units one a unit, of the same length: how often each value was given (`counts[value - 1]`)
 * @returns null where there is no pair, or where one value alone was ever given: then nothing can vary
 */
export function krippendorffAlpha(units: readonly ArrayLike<number>[], metric: Metric = "ordinal"): number | null {
  const values = units[0]?.length ?? 0;
  const totals = new Float64Array(values);
  const pairable = units.filter((counts) => sumOf(counts) >= 2);
  for (const counts of pairable) for (let value = 0; value < values; value += 1) totals[value]! += counts[value]!;

  const distance = distances(totals, metric);
  let observed = 0;
  for (const counts of pairable) observed += disagreement(counts, distance) / (sumOf(counts) - 1);
  const expected = disagreement(totals, distance) / (sumOf(totals) - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

/** The squared distances of all pairs of answers, each counted once. */
function disagreement(counts: ArrayLike<number>, distance: Float64Array[]): number {
  let all = 0;
  for (let one = 0; one < counts.length; one += 1) {
    for (let other = one + 1; other < counts.length; other += 1) {
      all += counts[one]! * counts[other]! * distance[one]![other]!;
    }
  }
  return all;
}

function distances(totals: Float64Array, metric: Metric): Float64Array[] {
  return Array.from(totals, (_, one) =>
    Float64Array.from(totals, (_, other) => (one === other ? 0 : distanceOf(totals, metric, one, other))),
  );
}

function distanceOf(totals: Float64Array, metric: Metric, one: number, other: number): number {
  if (metric === "nominal") return 1;
  if (metric === "interval") return (one - other) ** 2;
  // Ordinal: how many answers lie from the one to the other, both ends counted half.
  const [from, to] = one < other ? [one, other] : [other, one];
  let between = -(totals[from]! + totals[to]!) / 2;
  for (let value = from; value <= to; value += 1) between += totals[value]!;
  return between ** 2;
}
