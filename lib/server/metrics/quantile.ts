/** Observations by the upper bounds of their buckets, cumulated, as Prometheus has them; the last bucket holds all. */
export type Cumulated = { bounds: number[]; counts: number[] };

/**
 * The value below which a part `q` (0..1) of the observations lies, straight within its bucket, as Prometheus'
 * `histogram_quantile` has it; beyond the last bound that bound. Null where there are none.
 */
export function quantile(q: number, { bounds, counts }: Cumulated): number | null {
  const total = counts.at(-1) ?? 0;
  if (total === 0) return null;
  const rank = q * total;
  const place = counts.findIndex((count) => count >= rank);
  if (place >= bounds.length) return bounds.at(-1) ?? null;
  const [lower, before] = place === 0 ? [0, 0] : [bounds[place - 1]!, counts[place - 1]!];
  const within = counts[place]! - before;
  return lower + (bounds[place]! - lower) * (within === 0 ? 0 : (rank - before) / within);
}

/** What was observed between two moments. */
export function difference(later: Cumulated, earlier: Cumulated | undefined): Cumulated {
  return { bounds: later.bounds, counts: later.counts.map((count, place) => count - (earlier?.counts[place] ?? 0)) };
}
