/** How much a crowd is of one mind about one criterion of one option. */
export const consensusClasses = ["strong", "moderate", "none"] as const;
export type ConsensusClass = (typeof consensusClasses)[number];

/**
 * The widest interquartile range of each class on a scale of seven steps. At most 1: the middle half of all answers
 * lies within one step, the customary bound of a Delphi study (de Vet et al., "Determinants of forward stage
 * transitions: a Delphi study", Health Education Research 20, 2005, for seven steps; reviewed in von der Gracht,
 * "Consensus measurement in Delphi studies", Technological Forecasting & Social Change 79, 2012, section 3). At most
 * 2: within the bound that the same review reports for longer scales; that it is called moderate is our convention.
 */
export const widestRange = { strong: 1, moderate: 2 } as const;

/** The class of an interquartile range on a scale of seven steps. */
export function consensusOf(range: number): ConsensusClass {
  if (range <= widestRange.strong) return "strong";
  return range <= widestRange.moderate ? "moderate" : "none";
}
