/**
 * What an adjusted Rand index says, by Steinley's rule of thumb (Steinley, "Properties of the Hubert-Arabie adjusted
 * Rand index", Psychological Methods 9, 2004): from 0.9 excellent, from 0.8 good, from 0.65 moderate, below poor.
 */
export function sayIndex(index: number): string {
  if (index >= 0.9) return "almost wholly";
  if (index >= 0.8) return "well";
  if (index >= 0.65) return "moderately";
  return index >= 0.1 ? "little" : "hardly more than by chance";
}
