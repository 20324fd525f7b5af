import { z } from "zod";
import { consensusClasses } from "./consensus";
import { highest } from "./scores";

/** Raised whenever the same input would give another answer, so that what was stored is known to be of old. */
export const method = 2;

const Count = z.number().int().nonnegative();
const Score = z.number().min(1).max(highest);
const Share = z.number().min(0).max(1);
const Place = z.object({ x: z.number(), y: z.number() });

/** What the answers to one criterion of one option are like. */
export const Summary = z.object({
  /** How often each score was given, from 1 to 7. */
  counts: z.array(Count).length(highest),
  median: Score,
  lowerQuartile: Score,
  upperQuartile: Score,
  /** The interquartile range, in steps of the scale. */
  range: z.number().nonnegative(),
  /** The mean absolute deviation from the median, in steps. */
  meanDeviation: z.number().nonnegative(),
  consensus: z.enum(consensusClasses),
  isTwoPeak: z.boolean(),
  /** Where the median would lie in 95 of 100 samples drawn again from these answers. */
  interval: z.object({ from: Score, to: Score }),
  /** The median with each answer weighed by expertise; null where none is known, or too few would decide it. */
  weightedMedian: Score.nullable(),
});
export type Summary = z.infer<typeof Summary>;

/**
 * How answers moved between two rounds: those of the members who gave one in both. Where so few answered one round alone
 * that their answers could be reckoned from these figures and the rounds', it is all answers of either round, and `paired` is null.
 */
export const Change = z.object({
  medianBefore: Score,
  medianAfter: Score,
  rangeBefore: z.number().nonnegative(),
  rangeAfter: z.number().nonnegative(),
  /** `rangeAfter` less `rangeBefore`: below 0 where they drew together. */
  rangeChange: z.number(),
  paired: z
    .object({
      /** How many answered in both rounds. */
      n: Count,
      rose: Count,
      fell: Count,
      stayed: Count,
      /** Of Wilcoxon's signed-rank test, two-sided. */
      p: Share,
      isExact: z.boolean(),
    })
    .nullable(),
});
export type Change = z.infer<typeof Change>;

/** What the median might be, had all who answered the round before answered again. */
export const Bounds = z.object({
  dropOuts: Count,
  newcomers: Count,
  /** Null where so few left, or came, that it would tell what they answered. */
  finishers: Score.nullable(),
  carried: Score.nullable(),
  lowest: Score,
  highest: Score,
});
export type Bounds = z.infer<typeof Bounds>;

export const CriterionOfOption = z.object({
  criterionId: z.string(),
  /** How many scored it. What follows is null where they are too few, or there is no earlier round. */
  n: Count,
  summary: Summary.nullable(),
  change: Change.nullable(),
  bounds: Bounds.nullable(),
});
export type CriterionOfOption = z.infer<typeof CriterionOfOption>;

/** Where the crowd puts an option, on the plane from -1 to 1. */
export const Placements = z.object({
  n: Count,
  median: Place.nullable(),
  /** Covers the middle half: half-axes, and the angle of the first in degrees from x towards y. Null below 5 places. */
  ellipse: z.object({ cx: z.number(), cy: z.number(), rx: z.number(), ry: z.number(), angle: z.number() }).nullable(),
  isTwoPeak: z.boolean(),
  /** The two centres, the one with more members first; null for one peak, or where too few are at one of them. */
  peaks: z.tuple([Place.extend({ n: Count }), Place.extend({ n: Count })]).nullable(),
});
export type Placements = z.infer<typeof Placements>;

export const OptionAnalysis = z.object({
  optionId: z.string(),
  /** How many scored or placed it, and how many said that they cannot judge it. */
  n: Count,
  abstentions: Count,
  criteria: z.array(CriterionOfOption),
  placement: Placements,
});
export type OptionAnalysis = z.infer<typeof OptionAnalysis>;

/** How far members agree about a criterion over all options. */
export const CriterionAnalysis = z.object({
  criterionId: z.string(),
  /** Kendall's W of those who scored every option; null for fewer than `minRaters` of them, or of the others who scored any. */
  concordance: z.object({ w: Share, p: Share, isSound: z.boolean(), raters: Count, objects: Count }).nullable(),
  /** Krippendorff's alpha, ordinal, of all answers, with their gaps; null where it is not defined. */
  alpha: z.number().max(1).nullable(),
});
export type CriterionAnalysis = z.infer<typeof CriterionAnalysis>;

/** What one group says of one criterion of one option. */
export const GroupCell = z.object({ n: Count, median: Score, favourable: Share.nullable() });
export type GroupCell = z.infer<typeof GroupCell>;

export const GroupedOption = z.object({
  optionId: z.string(),
  /** By group, in the order of `sizes`: how many judged it, and what share of them favours it, smoothed. */
  favour: z.array(z.object({ n: Count, share: Share })).nullable(),
  /** Where each group puts it; null where somebody could be singled out. */
  places: z.array(Placements).nullable(),
  /** By criterion, then by group; null where somebody could be singled out. */
  criteria: z.array(z.object({ criterionId: z.string(), cells: z.array(GroupCell).nullable() })),
  /** Group-aware consensus, the product of the groups' shares; and the difference of the largest and the smallest. */
  consensus: Share.nullable(),
  difference: Share.nullable(),
});
export type GroupedOption = z.infer<typeof GroupedOption>;

export const Distinction = z.object({
  optionId: z.string(),
  criterionId: z.string(),
  median: Score,
  othersMedian: Score,
});
export type Distinction = z.infer<typeof Distinction>;

export const noGroupsReasons = ["too-few-members", "no-structure", "too-small-a-group"] as const;

export const Groups = z.discriminatedUnion("isShown", [
  z.object({ isShown: z.literal(false), reason: z.enum(noGroupsReasons) }),
  z.object({
    isShown: z.literal(true),
    /** How many members each group has, the largest first. */
    sizes: z.array(Count),
    /** How well the groups are set apart (mean silhouette), and the most that the same way finds where there are none. */
    silhouette: z.number().min(-1).max(1),
    reference: z.number().min(-1).max(1),
    /** By group, at most five: where it is of one mind, and its median furthest from that of all other groups. */
    distinctions: z.array(z.array(Distinction)),
    options: z.array(GroupedOption),
    /** Options that most in every group favour, the most widely accepted first. */
    bridging: z.array(z.string()),
    /** Options that most in one group favour and few in another, the largest difference first. */
    divisive: z.array(z.string()),
  }),
]);
export type Groups = z.infer<typeof Groups>;

/** How the analysis was reckoned, for whoever wants to do it again. */
export const Inputs = z.object({
  method: z.literal(method),
  seed: z.number().int(),
  roundId: z.string().nullable(),
  earlierRoundId: z.string().nullable(),
  /** Members who gave a score or a place in the round, and what they gave. */
  raters: Count,
  ratings: Count,
  abstentions: Count,
  options: Count,
  minRaters: Count,
  minGroup: Count,
  /** Whether expertise was known. */
  isWeighted: z.boolean(),
  /** In a sentence each: what was left out, and how many there are of it. */
  leftOut: z.array(z.object({ what: z.string(), count: Count })),
});
export type Inputs = z.infer<typeof Inputs>;

/**
 * What the crowd thinks, as far as statistics can tell: plain JSON, without anything that says who thinks what. Of
 * fewer than `minRaters` members nothing is in it but how many they are.
 */
export const Analysis = z.object({
  inputs: Inputs,
  options: z.array(OptionAnalysis),
  criteria: z.array(CriterionAnalysis),
  groups: Groups,
});
export type Analysis = z.infer<typeof Analysis>;
