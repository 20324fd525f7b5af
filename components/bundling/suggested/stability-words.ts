import { fairFrom, stableFrom, type Steady } from "@/lib/domain/bundling/stability";
import type { SuggestedBundle } from "@/lib/domain/bundling/suggestion";

/** What is to be said of an option beside the bundle that it is in. */
export function noteOf(
  { optionId, fit }: SuggestedBundle["options"][number],
  steady: Steady | undefined,
): string | null {
  const stays = steady?.options.find((option) => option.optionId === optionId)?.stays;
  const notes = [...(fit < 0 ? ["as near to another bundle"] : []), ...(stays === undefined ? [] : [sayStays(stays)])];
  return notes.length === 0 ? null : notes.join(" · ");
}

/** In how many resamples an option stays, as people count. */
export function sayStays(share: number): string {
  return `stays in ${Math.round(share * 10)} of 10 resamples`;
}

/** Hennig's reading of a mean Jaccard coefficient, in a word. */
export function stabilityWord(jaccard: number): string {
  if (jaccard >= stableFrom) return "Stable";
  return jaccard >= fairFrom ? "Fairly stable" : "Dissolves";
}

/** How far a bundle depends on who answered, as a sentence; nothing where that is not known. */
export function sayStability(steady: Steady | undefined): string[] {
  if (!steady) return [];
  const word = stabilityWord(steady.jaccard);
  return [`${word} when the crowd is drawn again: what is found then is ${steady.jaccard.toFixed(2)} like it.`];
}
