import type { Placement } from "@/lib/domain/options/option";
import { medianOf } from "./quantiles";

/** Component by component the median of places: of all, as many lie to the left as to the right, and above as below. */
export function medianPlace(places: readonly Placement[]): Placement | null {
  const x = medianOf(places.map((place) => place.x));
  const y = medianOf(places.map((place) => place.y));
  return x === null || y === null ? null : { x, y };
}

/** The variances of places and their covariance, with their mean. */
export type Scatter = { mean: Placement; xx: number; xy: number; yy: number };

/** The scatter of at least one place. */
export function scatterOf(places: readonly Placement[]): Scatter {
  const count = places.length;
  let x = 0;
  let y = 0;
  for (const place of places) {
    x += place.x;
    y += place.y;
  }
  const mean = { x: x / count, y: y / count };
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const place of places) {
    const dx = place.x - mean.x;
    const dy = place.y - mean.y;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  return { mean, xx: xx / count, xy: xy / count, yy: yy / count };
}

/**
 * The principal axes of a scatter (Pearson 1901), in closed form for two dimensions.
 *
 * @returns the variance along the first and across it, and the first axis's angle to x in radians, from -π/2 to π/2,
 * counted towards y
 */
export function principalAxes({ xx, xy, yy }: Scatter): { along: number; across: number; angle: number } {
  const middle = (xx + yy) / 2;
  const half = Math.hypot((xx - yy) / 2, xy);
  return { along: middle + half, across: Math.max(0, middle - half), angle: Math.atan2(2 * xy, xx - yy) / 2 };
}
