export type Spread = { min: number; median: number; max: number };

/** The value below which `part` (0 to 1) of a list lies, by the nearest rank; NaN of an empty one. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** What several runs of one measurement come to. The median of an even number is the mean of the two in the middle. */
export function spreadOf(runs: readonly number[]): Spread {
  const sorted = runs.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)] ?? Number.NaN, sorted[Math.ceil(middle)] ?? Number.NaN];
  return { min: sorted[0] ?? Number.NaN, median: (below + above) / 2, max: sorted.at(-1) ?? Number.NaN };
}

/** As many as there are decimals worth reading: three digits that count, and never fewer than those before the point. */
export function rounded(value: number): number {
  if (!Number.isFinite(value) || value === 0) return value;
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return Number(value.toFixed(Math.min(decimals, 6)));
}
