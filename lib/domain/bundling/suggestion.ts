import { z } from "zod";
import { Quadrant } from "@/lib/domain/narratives/narrative";
import { Placement } from "@/lib/domain/options/option";
import { Id } from "@/lib/domain/primitives";
import { Stability } from "./stability";

/** What options may be close in: where they lie on the map, how they were rated, the words of their texts. */
export const bases = ["place", "ratings", "words"] as const;
export const Basis = z.enum(bases);
export type Basis = z.infer<typeof Basis>;

/** How many bundles are tried, and may be asked for; nobody keeps more narratives than these in mind. */
export const fewestBundles = 2;
export const mostBundles = 8;
/** Of so many options bundles can be suggested at once. */
export const mostBundled = 400;

/** Why options were put together: what they share that the others do not. */
export const BundleReason = z.discriminatedUnion("kind", [
  /** Where their middle is, and how far apart they are: 0.5 is half as far as options are in general. */
  z.object({ kind: z.literal("place"), middle: Placement, quadrant: Quadrant, apart: z.number() }),
  z.object({ kind: z.literal("words"), words: z.array(z.string()) }),
  /** The mean of their medians on a criterion, and that of all others. */
  z.object({ kind: z.literal("ratings"), criterionId: z.string(), own: z.number(), others: z.number() }),
]);
export type BundleReason = z.infer<typeof BundleReason>;

export const SuggestedBundle = z.object({
  /** `fit` is the option's silhouette: from 1, well within, over 0, between two bundles, to -1. */
  options: z.array(z.object({ optionId: Id, fit: z.number() })),
  reasons: z.array(BundleReason),
});
export type SuggestedBundle = z.infer<typeof SuggestedBundle>;

/** Options put together by what is known of them now. */
const BundlePartition = z.object({
  /** What could be gone by, of what was asked for: ratings count once a round has revealed them. */
  by: z.array(Basis),
  bundles: z.array(SuggestedBundle),
  /** The mean silhouette of each number of bundles that was tried. */
  tried: z.array(z.object({ count: z.number().int(), silhouette: z.number() })),
  /** How well the hierarchy that is cut keeps the distances between options: the cophenetic correlation. */
  keeps: z.number(),
});
export type BundlePartition = z.infer<typeof BundlePartition>;

/** Bundles that options seem to fall into; made anew whenever it is asked for, and kept nowhere. */
export const BundleSuggestion = BundlePartition.extend({
  /** The place in the log that it was made at. */
  seq: z.number().int(),
  /** How far they depend on who answered; null where nothing of the crowd's is gone by, or too few have answered. */
  stability: Stability.nullable(),
});
export type BundleSuggestion = z.infer<typeof BundleSuggestion>;
