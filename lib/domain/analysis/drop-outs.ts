import { quartilesOf } from "./quartiles";

/** What the median of a later round would be, by what is thought of those who have not answered again. */
export type DropOutBounds = {
  /** How many answered the earlier round alone, and how many the later one alone. */
  dropOuts: number;
  newcomers: number;
  /** The later answers of those who answered both rounds. */
  finishers: number | null;
  /** All later answers, with the last view of the others carried forward. */
  carried: number;
  /** All later answers, with the others at the low end, and at the high end: it cannot lie outside. */
  lowest: number;
  highest: number;
};

/**
 * Bounds for the median of a later round when some of those who answered the earlier one did not come back:
 * finishers only ("complete cases") and last observation carried forward (Little & Rubin, Statistical Analysis with
 * Missing Data, 2002, chapters 3 and 4), and the worst case, the missing at either end (Manski, "Anatomy of the
 * selection problem", Journal of Human Resources 24, 1989).
 *
 * @param earlier, later the score of each member, 0 for none; members in the same order
 * @param steps how many steps the scale has
 * @returns null where nobody has answered either
 */
export function dropOutBounds(
  earlier: ArrayLike<number>,
  later: ArrayLike<number>,
  steps: number,
): DropOutBounds | null {
  const finishers = new Array<number>(steps).fill(0);
  const answers = new Array<number>(steps).fill(0);
  const missing = new Array<number>(steps).fill(0);
  let dropOuts = 0;
  let newcomers = 0;
  for (let member = 0; member < later.length; member += 1) {
    const before = earlier[member]!;
    const after = later[member]!;
    if (after > 0) answers[after - 1]! += 1;
    if (after > 0 && before > 0) finishers[after - 1]! += 1;
    if (after > 0 && before === 0) newcomers += 1;
    if (after === 0 && before > 0) {
      missing[before - 1]! += 1;
      dropOuts += 1;
    }
  }
  const carried = quartilesOf(answers.map((count, step) => count + missing[step]!));
  if (!carried) return null;
  const lowest = medianWith(answers, 0, dropOuts);
  const highest = medianWith(answers, steps - 1, dropOuts);
  const ofFinishers = quartilesOf(finishers)?.median ?? null;
  return { dropOuts, newcomers, finishers: ofFinishers, carried: carried.median, lowest, highest };
}

function medianWith(answers: number[], step: number, more: number): number {
  return quartilesOf(answers.map((count, index) => count + (index === step ? more : 0)))!.median;
}
