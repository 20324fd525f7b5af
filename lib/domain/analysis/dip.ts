/**
 * Hartigan's dip: the largest distance between the distribution of a sample and the nearest distribution with one
 * peak (Hartigan & Hartigan, "The dip test of unimodality", Annals of Statistics 13, 1985; algorithm of P. M.
 * Hartigan, Applied Statistics 34, 1985, AS 217, as corrected in Maechler's R package diptest). From 1/(2n), one
 * peak, to 1/4, half of the sample at each of two points.
 *
 * The greatest convex minorant of the distribution's lower corners and the least concave majorant of its upper ones
 * are drawn from `low` to `high`. Where they are furthest apart, between two knots, the peak is looked for next; what
 * lies below it should be convex and what lies above it concave, and how far it is from that is the dip so far.
 *
 * @param sorted ascending
 * @returns 0 for no values
 */
export function dipOf(sorted: ArrayLike<number>): number {
  const count = sorted.length;
  if (count === 0) return 0;
  // Twice the dip, in steps of the distribution: a curve in the middle is nearest to both.
  let dip = 1;
  let low = 0;
  let high = count - 1;
  if (count < 4 || sorted[low] === sorted[high]) return dip / (2 * count);

  const previous = previousKnots(sorted);
  const next = nextKnots(sorted);
  for (;;) {
    const minorant = follow(previous, high, low).reverse();
    const majorant = follow(next, low, high);
    const gap = widestGap(sorted, minorant, majorant);
    if (gap.distance < dip) break;
    dip = Math.max(dip, farthestAbove(sorted, minorant, gap.low), farthestBelow(sorted, majorant, gap.high));
    if (low === gap.low && high === gap.high) break;
    low = gap.low;
    high = gap.high;
  }
  return dip / (2 * count);
}

/** Of every point the knot before it on the greatest convex minorant of all points up to it. */
function previousKnots(sorted: ArrayLike<number>): Int32Array {
  const knots = new Int32Array(sorted.length);
  for (let point = 1; point < sorted.length; point += 1) {
    let knot = point - 1;
    while (knot > 0 && !isSteeper(sorted, knots[knot]!, knot, point)) knot = knots[knot]!;
    knots[point] = knot;
  }
  return knots;
}

/** Of every point the knot after it on the least concave majorant of all points from it on. */
function nextKnots(sorted: ArrayLike<number>): Int32Array {
  const last = sorted.length - 1;
  const knots = new Int32Array(sorted.length).fill(last);
  for (let point = last - 1; point >= 0; point -= 1) {
    let knot = point + 1;
    while (knot < last && !isSteeper(sorted, knots[knot]!, knot, point)) knot = knots[knot]!;
    knots[point] = knot;
  }
  return knots;
}

/** Whether the line from `knot` on to `point` is steeper than that from the knot before; by products, for ties. */
function isSteeper(sorted: ArrayLike<number>, before: number, knot: number, point: number): boolean {
  const run = sorted[point]! - sorted[knot]!;
  const runBefore = sorted[knot]! - sorted[before]!;
  return run * (knot - before) < runBefore * (point - knot);
}

function follow(knots: Int32Array, from: number, to: number): number[] {
  const path = [from];
  for (let knot = from; knot !== to;) path.push((knot = knots[knot]!));
  return path;
}

/** Where, at a knot of either, the two curves are furthest apart, and the knots of both that enclose the place. */
function widestGap(sorted: ArrayLike<number>, minorant: number[], majorant: number[]) {
  const gap = { distance: 0, low: minorant[0]!, high: majorant.at(-1)! };
  if (minorant.length === 2 && majorant.length === 2) return { ...gap, distance: 1 };
  const keep = (distance: number, low: number, high: number) => {
    // Not a number where a whole piece lies at one place: it has no inside.
    if (distance >= gap.distance) Object.assign(gap, { distance, low, high });
  };
  for (let lower = 1, upper = 1; minorant[lower] !== majorant[upper];) {
    const ofMinorant = minorant[lower]!;
    const ofMajorant = majorant[upper]!;
    if (ofMinorant > ofMajorant) {
      const from = minorant[lower - 1]!;
      keep(ofMajorant - from + 1 - riseTo(sorted, ofMajorant, from, ofMinorant), from, ofMajorant);
      upper += 1;
    } else {
      const from = majorant[upper - 1]!;
      keep(riseTo(sorted, ofMinorant, from, ofMajorant) - (ofMinorant - from - 1), ofMinorant, ofMajorant);
      lower += 1;
    }
  }
  return gap;
}

/** How far the line between two points has risen at a third. */
function riseTo(sorted: ArrayLike<number>, point: number, from: number, to: number): number {
  return ((sorted[point]! - sorted[from]!) * (to - from)) / (sorted[to]! - sorted[from]!);
}

/** How far the distribution rises above the pieces of its minorant that end at `until` or before. */
function farthestAbove(sorted: ArrayLike<number>, minorant: number[], until: number): number {
  let farthest = 0;
  for (let index = 1; minorant[index]! <= until; index += 1) {
    const from = minorant[index - 1]!;
    const to = minorant[index]!;
    farthest = Math.max(farthest, 1);
    if (sorted[from] === sorted[to]) continue;
    for (let point = from; point <= to; point += 1) {
      farthest = Math.max(farthest, point - from + 1 - riseTo(sorted, point, from, to));
    }
  }
  return farthest;
}

/** How far the distribution falls below the pieces of its majorant that begin at `since` or after. */
function farthestBelow(sorted: ArrayLike<number>, majorant: number[], since: number): number {
  let farthest = 0;
  for (let index = majorant.length - 1; index > 0 && majorant[index - 1]! >= since; index -= 1) {
    const from = majorant[index - 1]!;
    const to = majorant[index]!;
    farthest = Math.max(farthest, 1);
    if (sorted[from] === sorted[to]) continue;
    for (let point = from; point <= to; point += 1) {
      farthest = Math.max(farthest, riseTo(sorted, point, from, to) - (point - from - 1));
    }
  }
  return farthest;
}
