import type { Placement } from "@/lib/domain/options/option";

/** One member's rating of one option in one round, as far as the statistics need it. */
export type RatingInput = {
  memberId: string;
  optionId: string;
  /** Whole numbers from 1 to 7 by the criterion's id; a criterion may be left out. */
  scores: Readonly<Partial<Record<string, number>>>;
  placement: Placement | null;
  /** "I cannot judge this": counts as an abstention, whatever else it holds. */
  abstains: boolean;
};

export type RoundInput = { roundId: string; ratings: readonly RatingInput[] };

export type CriterionInput = {
  id: string;
  /** Whether a high score speaks for an option; left out where it speaks neither for nor against, as confidence. */
  isBetterHigh?: boolean;
};

/** Everything an analysis is reckoned from: of the crowd alone, the analysts, chosen by who calls. */
export type AnalysisInput = {
  /** The rounds of ratings, the earliest first: the last is analysed, and compared with the one before it. */
  rounds: readonly RoundInput[];
  criteria: readonly CriterionInput[];
  /** What was asked about; ratings of anything else are left out. */
  optionIds: readonly string[];
  /** How much a member's view of an option weighs, by member and then option; from 0; who is not named weighs 1. */
  expertise?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** A whole number; the same seed and input give the same analysis. */
  seed: number;
  /** With fewer raters than this nothing but their number is shown. */
  minRaters?: number;
  /** With fewer members than this in any group, groups are not shown at all. */
  minGroup?: number;
};

export const defaultMinRaters = 3;
export const defaultMinGroup = 5;
