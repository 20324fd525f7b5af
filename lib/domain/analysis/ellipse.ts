import { quickselect } from "simple-statistics";
import type { Placement } from "@/lib/domain/options/option";
import { medianPlace, principalAxes, type Scatter, scatterOf } from "./plane";

/** `rx` along the first axis and `ry` across it; `angle` in degrees from x towards y, from -90 to 90. */
export type Ellipse = { cx: number; cy: number; rx: number; ry: number; angle: number };

/** With fewer, an ellipse is a picture of chance. */
export const fewestForEllipse = 5;

/** So that places on a line, or on one spot, still have an ellipse: a hundredth of the plane's half width. */
const thinnest = 0.01;
const mostSteps = 50;
/** The half is as dense as it gets when another step leaves more than this of its area's square. */
const enough = 0.999;

/**
 * The ellipse of the middle half: its centre is the component-wise median, and it covers half of the places, rounded
 * up, by construction. Its shape is that of the half which lies closest together, so that outliers neither widen nor
 * turn it: from the half nearest to the median, the half nearest by Mahalanobis distance to the scatter of the last
 * one is taken until nothing changes, the concentration step of the minimum covariance determinant (Rousseeuw & Van
 * Driessen, "A fast algorithm for the minimum covariance determinant estimator", Technometrics 41, 1999), from one
 * start. No axis is shorter than 0.01.
 *
 * @returns null for fewer than 5 places
 */
export function middleHalf(places: readonly Placement[]): Ellipse | null {
  const centre = medianPlace(places);
  if (!centre || places.length < fewestForEllipse) return null;
  const half = Math.ceil(places.length / 2);
  let scatter: Scatter = { mean: centre, xx: 1, xy: 0, yy: 1 };
  for (let step = 0, last = Infinity; step < mostSteps; step += 1) {
    const distances = distancesTo(places, scatter.mean, scatter);
    // A little further, so that of places as far away all count, in whatever order they were summed.
    const reach = nthSmallest(distances, half) * (1 + 1e-9);
    const nearer = widened(scatterOf(places.filter((_, index) => distances[index]! <= reach)));
    if (determinant(nearer) > last * enough) break;
    last = determinant(nearer);
    scatter = nearer;
  }
  const reach = Math.sqrt(nthSmallest(distancesTo(places, centre, scatter), half));
  const { along, across, angle } = principalAxes(scatter);
  return {
    cx: centre.x,
    cy: centre.y,
    rx: Math.max(thinnest, reach * Math.sqrt(along)),
    ry: Math.max(thinnest, reach * Math.sqrt(across)),
    angle: (angle * 180) / Math.PI,
  };
}

function determinant({ xx, xy, yy }: Scatter): number {
  return xx * yy - xy * xy;
}

function widened(scatter: Scatter): Scatter {
  return { ...scatter, xx: scatter.xx + thinnest ** 2, yy: scatter.yy + thinnest ** 2 };
}

function nthSmallest(values: readonly number[], n: number): number {
  const list = values.slice();
  quickselect(list, n - 1);
  return list[n - 1]!;
}

/** The squared Mahalanobis distances of places to a centre. */
function distancesTo(places: readonly Placement[], centre: Placement, scatter: Scatter): number[] {
  const { xx, xy, yy } = scatter;
  const area = determinant(scatter);
  return places.map((place) => {
    const x = place.x - centre.x;
    const y = place.y - centre.y;
    return (yy * x * x - 2 * xy * x * y + xx * y * y) / area;
  });
}
