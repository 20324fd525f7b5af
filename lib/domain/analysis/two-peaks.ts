import { bimodalityCoefficient, coefficientOfUniform } from "./bimodality";
import { dipOf } from "./dip";
import { dipTail } from "./dip-table";
import { answersOf } from "./scores";

/** How seldom places with one peak, or none, may look like two for the flag to be raised. */
export const levelOfPlaces = 0.01;

/**
 * The same for scores. As their steps are spread evenly, the test is wrong far less often than its level says: of
 * crowds of 12 to 300 that answered at random, 2 in 100 at most were taken to have two peaks, and of those with one
 * peak, skewed or cut off at an end, 1 in 1,000 (2,000 simulated crowds of each kind).
 */
export const levelOfScores = 0.1;

export type TwoPeaks = {
  isTwoPeak: boolean;
  /** Of Hartigan's dip test; null where it was not asked, because the coefficient rules two peaks out. */
  p: number | null;
};

/**
 * Whether scores have two peaks, said only when two measures agree: the bimodality coefficient is above that of a
 * uniform distribution (Pfister et al. 2013), and Hartigan's dip test (1985) rejects that there is one peak.
 *
 * The dip test is for continuous values, and would take the steps of a scale for peaks. So the answers of each step
 * are spread evenly over the step: the distribution then is that of a histogram. Where the truth has one peak, its
 * dip is at most that of a sample of which the steps alone are known, and `p` errs to the side of one peak.
 *
 * @param counts how often each score was given
 */
export function twoPeaksOf(counts: ArrayLike<number>): TwoPeaks {
  const answers = answersOf(counts);
  const coefficient = bimodalityCoefficient(answers);
  if (coefficient === null || coefficient <= coefficientOfUniform) return { isTwoPeak: false, p: null };
  return judge(spread(counts, answers.length), levelOfScores);
}

/** Whether continuous values in ascending order have two peaks, by Hartigan's dip test alone. */
export function twoPeaksOfSorted(sorted: ArrayLike<number>): TwoPeaks {
  return judge(sorted, levelOfPlaces);
}

function judge(sorted: ArrayLike<number>, level: number): TwoPeaks {
  const p = dipTail(dipOf(sorted), sorted.length);
  return { isTwoPeak: p < level, p };
}

function spread(counts: ArrayLike<number>, length: number): Float64Array {
  const values = new Float64Array(length);
  for (let step = 0, at = 0; step < counts.length; step += 1) {
    const count = counts[step]!;
    for (let index = 0; index < count; index += 1, at += 1) values[at] = step + (index + 0.5) / count;
  }
  return values;
}
