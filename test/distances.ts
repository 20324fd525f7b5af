import type { Distances } from "@/lib/domain/analysis/groups/silhouette";

/** Distances from the lower half of their matrix, row by row; the first row is empty. */
export function symmetric(rows: number[][]): Distances {
  const count = rows.length;
  const between = new Float64Array(count * count);
  rows.forEach((row, one) =>
    row.forEach((distance, other) => (between[one * count + other] = between[other * count + one] = distance)),
  );
  return { between, count };
}
