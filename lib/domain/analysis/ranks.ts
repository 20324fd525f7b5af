/** The ranks of values, and what the ties among them take from the variance of ranks. */
export type Ranks = {
  /** From 1; values that are the same share the mean of their ranks (Kendall 1945, "mid-ranks"). */
  ranks: Float64Array;
  /** The sum of t³ - t over every set of t values that are the same. */
  ties: number;
};

/** Ranks values, none of which may be NaN, from the smallest. */
export function rank(values: ArrayLike<number>): Ranks {
  const sorted = Float64Array.from(values).sort();
  const rankOf = new Map<number, number>();
  let ties = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    rankOf.set(sorted[from]!, (from + 1 + to) / 2);
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { ranks: Float64Array.from(values, (value) => rankOf.get(value)!), ties };
}
