/** All distances between `count` things, at `one * count + other`. */
export type Distances = { between: Float32Array | Float64Array; count: number };

/** The Euclidean distances of points. */
export function euclideanDistances(points: readonly (readonly number[])[]): Distances {
  const count = points.length;
  const between = new Float32Array(count * count);
  for (let one = 0; one < count; one += 1) {
    const from = points[one]!;
    for (let other = 0; other < one; other += 1) {
      const to = points[other]!;
      let square = 0;
      for (let axis = 0; axis < from.length; axis += 1) square += (from[axis]! - to[axis]!) ** 2;
      between[one * count + other] = between[other * count + one] = Math.sqrt(square);
    }
  }
  return { between, count };
}

/**
 * The silhouette of each thing: from 1, well within its group, over 0, between two, to -1, in the wrong one; 0 for
 * one alone in its group (Rousseeuw, "Silhouettes", Journal of Computational and Applied Mathematics 20, 1987).
 *
 * @param groups the group of each thing, from 0; at least two groups
 */
export function silhouettes({ between, count }: Distances, groups: ArrayLike<number>): Float64Array {
  let highest = 0;
  for (let index = 0; index < count; index += 1) highest = Math.max(highest, groups[index]!);
  const sizes = new Uint32Array(highest + 1);
  for (let index = 0; index < count; index += 1) sizes[groups[index]!]! += 1;
  if (sizes.filter((size) => size > 0).length < 2) throw new RangeError("Silhouettes are of at least two groups.");

  const sums = new Float64Array(highest + 1);
  return Float64Array.from({ length: count }, (_, one) => {
    sums.fill(0);
    for (let other = 0; other < count; other += 1) sums[groups[other]!]! += between[one * count + other]!;
    const own = groups[one]!;
    if (sizes[own] === 1) return 0;
    const within = sums[own]! / (sizes[own]! - 1);
    let nearest = Infinity;
    for (let group = 0; group <= highest; group += 1) {
      if (group !== own && sizes[group]! > 0) nearest = Math.min(nearest, sums[group]! / sizes[group]!);
    }
    const wider = Math.max(within, nearest);
    return wider === 0 ? 0 : (nearest - within) / wider;
  });
}

/** The mean silhouette: how well groups are set apart on the whole. */
export function meanSilhouette(distances: Distances, groups: ArrayLike<number>): number {
  return silhouettes(distances, groups).reduce((sum, one) => sum + one, 0) / distances.count;
}
