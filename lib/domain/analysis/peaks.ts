import { ckmeans } from "simple-statistics";
import type { Placement } from "@/lib/domain/options/option";
import { medianPlace, principalAxes, scatterOf } from "./plane";
import { twoPeaksOfSorted } from "./two-peaks";

export type Peak = Placement & { n: number };

/**
 * Whether places lie around two centres rather than one, and which. They are asked for along the first principal axis,
 * where two centres are furthest apart: Hartigan's dip test (1985) of their projections. The centres are the
 * component-wise medians of the two sets into which the projections fall with the least variance within (Fisher 1958;
 * Wang & Song, "Ckmeans.1d.dp", R Journal 3, 2011).
 *
 * @returns the two centres with how many places belong to each, the one with more first; null for one peak
 */
export function peaksOf(places: readonly Placement[]): [Peak, Peak] | null {
  if (places.length < 4) return null;
  const { angle } = principalAxes(scatterOf(places));
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const along = ({ x, y }: Placement) => x * cosine + y * sine;
  const sorted = Float64Array.from(places, along).sort();
  if (!twoPeaksOfSorted(sorted).isTwoPeak) return null;

  const second = ckmeans([...sorted], 2)[1]![0]!;
  const sides = [places.filter((place) => along(place) < second), places.filter((place) => along(place) >= second)];
  const peaks = sides.map((side) => ({ ...medianPlace(side)!, n: side.length }));
  peaks.sort((a, b) => b.n - a.n || a.x - b.x || a.y - b.y);
  return [peaks[0]!, peaks[1]!];
}
