import { z } from "zod";
import { Placement } from "@/lib/domain/options/option";
import { Id, Slug } from "@/lib/domain/primitives";
import { highestScore, lowestScore } from "@/lib/domain/ratings/criterion";

const Count = z.number().int().nonnegative();

/**
 * An ellipse on the plane from -1 to 1, where y is up: its centre, its half-axes, and the angle of the first one in
 * degrees from x towards y.
 */
export const Ellipse = z.object({
  cx: z.number(),
  cy: z.number(),
  rx: z.number().nonnegative(),
  ry: z.number().nonnegative(),
  angle: z.number(),
});
export type Ellipse = z.infer<typeof Ellipse>;

/** One of the two places around which opinion lies, and how many put the option there. */
export const Peak = z.object({ ...Placement.shape, n: Count });
export type Peak = z.infer<typeof Peak>;

/** Where the crowd puts an option. */
export const CrowdPlace = z.object({
  /** How many placed it. */
  n: Count,
  /** The median of x and of y; null where too few placed it for anything to be said. */
  median: Placement.nullable(),
  /** Covers the middle half of the places; null where they are too few. */
  spread: Ellipse.nullable(),
  /** The two centres of a split opinion, the larger one first; null where there is one. */
  peaks: z.tuple([Peak, Peak]).nullable(),
});
export type CrowdPlace = z.infer<typeof CrowdPlace>;

/** What a rating round revealed of where an option lies; `staffPlace` is the moderators' position. */
export const RevealedPlace = CrowdPlace.extend({ staffPlace: Placement.nullable() });
export type RevealedPlace = z.infer<typeof RevealedPlace>;

/** By option. One that is not there was placed by nobody. */
export const CrowdPlaces = z.record(Id, RevealedPlace);
export type CrowdPlaces = z.infer<typeof CrowdPlaces>;

const Score = z.number().min(lowestScore).max(highestScore);

/** What the crowd's scores of an option on one criterion come to: median and quartiles on the scale from 1 to 7. */
export const CriterionScore = z.object({ median: Score, q1: Score, q3: Score, n: Count });
export type CriterionScore = z.infer<typeof CriterionScore>;

/** By option, then by the id of the criterion. What is not there was scored by nobody, or by too few. */
export const CriterionScores = z.record(Id, z.record(Slug, CriterionScore));
export type CriterionScores = z.infer<typeof CriterionScores>;
