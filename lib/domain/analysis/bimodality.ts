import { sampleKurtosis, sampleSkewness } from "simple-statistics";

/** The coefficient of a uniform distribution, which has no peak at all. */
export const coefficientOfUniform = 5 / 9;

/**
 * Sarle's bimodality coefficient, (g² + 1) / (k + 3 (n-1)² / ((n-2) (n-3))), with skewness g and excess kurtosis k
 * corrected for the size of the sample (SAS/STAT User's Guide, PROC CLUSTER; Pfister et al., "Good things peak in
 * pairs", Frontiers in Psychology 4:700, 2013). From 0 to 1; above 5/9 there may be two peaks, but one peak with a
 * long tail gets there, too: it is never asked alone.
 *
 * @returns null for fewer than four values, or where all are the same
 */
export function bimodalityCoefficient(values: number[]): number | null {
  const count = values.length;
  if (count < 4 || values.every((value) => value === values[0])) return null;
  const correction = (3 * (count - 1) ** 2) / ((count - 2) * (count - 3));
  return (sampleSkewness(values) ** 2 + 1) / (sampleKurtosis(values) + correction);
}
