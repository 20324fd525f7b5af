/** A score, or what lies between two, as people write it: 5, 4.5. */
export function inScores(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
