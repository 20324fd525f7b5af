/** Relative to the whole weight: what differs by less is taken to be the same, as sums of fractions never are. */
const tolerance = 1e-9;

/**
 * The quantile of values with weights: the smallest value below which, itself included, more than the share `share`
 * of the weight lies; where a value ends exactly at it, midway between that value and the next.
 *
 * With equal weights this is type 2 of Hyndman & Fan ("Sample quantiles in statistical packages", The American
 * Statistician 50, 1996; the default of SAS, definition 5 of its PROC UNIVARIATE). Of their nine it is the one for
 * scores: a quartile is an answer that was given, or lies midway between two, and never 4.25 where nobody can say
 * 4.25. With weights it is the weighted median of Edgeworth (1888) and Cormen et al. (2001, problem 9-2), averaged
 * where their lower and upper ones differ.
 *
 * @param values ascending
 * @param weights none below 0; as many as there are values
 * @param share from 0 to 1
 * @returns null where there is no weight at all
 */
export function weightedQuantile(values: ArrayLike<number>, weights: ArrayLike<number>, share: number): number | null {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A quantile is at a share from 0 to 1, not at ${share}.`);
  let whole = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (!(weights[index]! >= 0)) throw new RangeError("A weight is a number from 0.");
    whole += weights[index]!;
  }
  const wanted = share * whole;
  const nearly = tolerance * whole;
  let below = 0;
  let ending: number | null = null;
  let last: number | null = null;
  for (let index = 0; index < values.length; index += 1) {
    if (weights[index] === 0) continue;
    const value = values[index]!;
    if (ending !== null) return (ending + value) / 2;
    below += weights[index]!;
    last = value;
    if (below > wanted + nearly) return value;
    if (below >= wanted - nearly) ending = value;
  }
  return last;
}

/** The quantile of values in ascending order, each of the same weight (see `weightedQuantile`); null for no values. */
export function quantileOfSorted(values: ArrayLike<number>, share: number): number | null {
  const { length } = values;
  if (length === 0) return null;
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A quantile is at a share from 0 to 1, not at ${share}.`);
  const rank = share * length;
  const whole = Math.round(rank);
  if (Math.abs(rank - whole) > tolerance * length) return values[Math.ceil(rank) - 1]!;
  return (values[Math.max(0, whole - 1)]! + values[Math.min(length - 1, whole)]!) / 2;
}

/** The median of values in any order, which are left as they are; null for no values. */
export function medianOf(values: ArrayLike<number>): number | null {
  return quantileOfSorted(Float64Array.from(values).sort(), 0.5);
}
