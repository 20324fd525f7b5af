import { quadrantWords } from "@/components/narratives/quadrant-words";
import type { Axes } from "@/lib/domain/exercise/setup";
import type { Basis, BundleReason, SuggestedBundle } from "@/lib/domain/bundling/suggestion";
import { inPercent, inSentence, listed } from "@/lib/domain/ratings/findings/words";
import type { Criterion } from "@/lib/domain/ratings/criterion";

export const basisLabels: Record<Basis, string> = {
  place: "Where they lie on the map",
  ratings: "How they were rated",
  words: "What their texts say",
};

const score = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 1 });

/** Less than this share of the general distance cannot be told from none on the map. */
const tight = 0.05;

/** Why options were put together, as a sentence. */
function sayReason(reason: BundleReason, axes: Axes, criteria: readonly Criterion[]): string {
  if (reason.kind === "words") return `They share words that others seldom use: ${listed(reason.words)}.`;
  if (reason.kind === "place") {
    const where = quadrantWords(reason.quadrant, axes);
    if (reason.apart < tight) return `They lie almost at one place in ${where}.`;
    return `They lie together in ${where}: ${inPercent(reason.apart)} as far apart as options in general.`;
  }
  const name = criteria.find(({ id }) => id === reason.criterionId)?.name ?? reason.criterionId;
  const than = reason.own > reason.others ? "higher" : "lower";
  return `They were rated ${than} on ${inSentence(name)}: ${score(reason.own)} against ${score(reason.others)}.`;
}

/** How far bundles are set apart on the whole, after Kaufman & Rousseeuw, "Finding Groups in Data", 1990, table 4. */
export function sayStructure(silhouette: number): string {
  if (silhouette > 0.7) return "They are set apart strongly";
  if (silhouette > 0.5) return "They are set apart reasonably";
  if (silhouette > 0.25) return "They are set apart weakly, so look twice";
  return "They are hardly set apart, so take this as one order among many";
}

/** All that is to be said of why a bundle was put together, in sentences. */
export function whyOf({ options, reasons }: SuggestedBundle, axes: Axes, criteria: readonly Criterion[]): string[] {
  if (reasons.length === 0) return [noReason(options.length)];
  return reasons.map((reason) => sayReason(reason, axes, criteria));
}

const noReason = (count: number): string =>
  count === 1
    ? "It stands alone: no other is close to it."
    : "Nothing by itself sets them apart; taken together they are closer to each other than to the rest.";
