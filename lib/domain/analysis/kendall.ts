import { chiSquareTail } from "./gamma";
import { rank } from "./ranks";

export type Concordance = {
  /** From 0, no agreement, to 1, all rank alike. */
  w: number;
  /** How likely at least so much agreement is where everybody ranks at random. */
  p: number;
  /** Whether there are raters and objects enough for `p`. */
  isSound: boolean;
  raters: number;
  objects: number;
};

/**
 * Kendall's coefficient of concordance W, corrected for ties, of raters who each scored all objects (Kendall &
 * Babington Smith, "The problem of m rankings", Annals of Mathematical Statistics 10, 1939; with ties Kendall,
 * Rank Correlation Methods, 1948). `p` is that of chi-square = m (n - 1) W with n - 1 degrees of freedom, as in
 * Friedman's test (1937), which holds for n > 7 objects (Siegel & Castellan 1988) or m > 20 raters; for fewer it is
 * known from tables alone, and `isSound` is false.
 *
 * A rater with a gap (null, NaN) cannot be ranked beside the others and is left out as a whole.
 *
 * @param rows one a rater, of the same length: scores of which the order alone counts
 * @returns null for fewer than two raters or objects, or where every rater scored everything the same
 */
export function kendallW(rows: readonly ArrayLike<number | null>[]): Concordance | null {
  const complete = rows.filter(isComplete);
  const raters = complete.length;
  const objects = complete[0]?.length ?? 0;
  if (raters < 2 || objects < 2) return null;

  const sums = new Float64Array(objects);
  let ties = 0;
  for (const row of complete) {
    if (row.length !== objects) throw new RangeError("Every rater scores the same objects.");
    const ranked = rank(row);
    for (let object = 0; object < objects; object += 1) sums[object]! += ranked.ranks[object]!;
    ties += ranked.ties;
  }
  const mean = (raters * (objects + 1)) / 2;
  const squares = sums.reduce((sum, ranks) => sum + (ranks - mean) ** 2, 0);
  const most = (raters ** 2 * (objects ** 3 - objects) - raters * ties) / 12;
  if (most <= 0) return null;

  const w = Math.min(1, squares / most);
  const p = chiSquareTail(raters * (objects - 1) * w, objects - 1);
  return { w, p, isSound: objects > 7 || raters > 20, raters, objects };
}

function isComplete(row: ArrayLike<number | null>): row is ArrayLike<number> {
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index];
    if (value === null || value === undefined || Number.isNaN(value)) return false;
  }
  return true;
}
