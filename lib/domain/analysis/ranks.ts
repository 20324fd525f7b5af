/** The ranks of values, from 1; those that are the same share the mean of theirs (Kendall 1945, "mid-ranks"). */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const order = Uint32Array.from(values, (_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let index = from; index < to; index += 1) ranks[order[index]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** The sum of t³ - t over every set of t values that are the same: what ties take from a variance of ranks. */
export function tieSum(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  let sum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    const ties = to - from;
    sum += ties ** 3 - ties;
    from = to;
  }
  return sum;
}
