import { z } from "zod";
import { type Id, type Instant, limits, line, prose, Slug } from "@/lib/domain/primitives";

export const facetNames = [
  "summary",
  "intendedOutcome",
  "stakeholdersInvolved",
  "implementation",
  "conditionsForSuccess",
  "consequencesOfFailure",
] as const;
export const FacetName = z.enum(facetNames);
export type FacetName = z.infer<typeof FacetName>;

export const facetLabels: Record<FacetName, string> = {
  summary: "Summary",
  intendedOutcome: "Intended outcome",
  stakeholdersInvolved: "Stakeholders involved",
  implementation: "Implementation",
  conditionsForSuccess: "Conditions for success",
  consequencesOfFailure: "Consequences of failure",
};

const facet = (min: number) => prose(limits.facet, min);

export const Facets = z.object({
  summary: facet(1),
  intendedOutcome: facet(1),
  stakeholdersInvolved: facet(0),
  implementation: facet(1),
  conditionsForSuccess: facet(0),
  consequencesOfFailure: facet(0),
});
export type Facets = z.infer<typeof Facets>;

/** A place on the map: x and y from -1 to 1, towards the poles named by the exercise's axes. */
export const Placement = z.object({ x: z.number().min(-1).max(1), y: z.number().min(-1).max(1) });
export type Placement = z.infer<typeof Placement>;

export const parts = ["leads", "supports", "opposes", "affected"] as const;
export const Part = z.enum(parts);
export type Part = z.infer<typeof Part>;

export const timeHorizons = ["within-a-year", "one-to-three-years", "three-to-ten-years", "a-generation"] as const;
export const TimeHorizon = z.enum(timeHorizons);
export type TimeHorizon = z.infer<typeof TimeHorizon>;

export const timeHorizonLabels: Record<TimeHorizon, string> = {
  "within-a-year": "Within a year",
  "one-to-three-years": "One to three years",
  "three-to-ten-years": "Three to ten years",
  "a-generation": "A generation",
};

export const StakeholderPart = z.object({ id: Slug, part: Part });
export type StakeholderPart = z.infer<typeof StakeholderPart>;

const isUnique = (list: string[]): boolean => new Set(list).size === list.length;
const uniqueIds = (list: { id: string }[]): boolean => new Set(list.map((entry) => entry.id)).size === list.length;

/** All that an author writes of an option, and that a revision keeps. */
export const OptionContent = z.object({
  title: line(limits.title, 3),
  facets: Facets,
  placement: Placement,
  stakeholders: z.array(StakeholderPart).max(60).refine(uniqueIds, "A stakeholder is named twice."),
  instruments: z.array(Slug).max(60).refine(isUnique, "An instrument is named twice."),
  timeHorizon: TimeHorizon.nullable(),
});
export type OptionContent = z.infer<typeof OptionContent>;

/** What a revision changes; facets that are not named stay as they were. */
export const OptionChanges = OptionContent.omit({ facets: true })
  .partial()
  .extend({ facets: Facets.partial().optional() });
export type OptionChanges = z.infer<typeof OptionChanges>;

/** An option somebody has begun: anything may be missing, nothing may be too long. */
export const OptionDraft = OptionContent.omit({ title: true, facets: true })
  .partial()
  .extend({
    title: prose(limits.title).optional(),
    facets: z.partialRecord(FacetName, prose(limits.facet)).optional(),
  });
export type OptionDraft = z.infer<typeof OptionDraft>;

/** A minor edit leaves the meaning as it was; a substantial one may change what others think of the option. */
export const weights = ["minor", "substantial"] as const;
export const Weight = z.enum(weights);
export type Weight = z.infer<typeof Weight>;

export const optionStatuses = ["submitted", "accepted", "declined"] as const;
export type OptionStatus = (typeof optionStatuses)[number];

export type PolicyOption = OptionContent & {
  id: Id;
  /** The n of PO-n, counted from 1 in the order of submission. */
  number: number;
  authorId: Id;
  status: OptionStatus;
  /** Why it was declined; null unless it is. */
  declineReason: string | null;
  /** The option this one was merged into; it stays readable under its own number. */
  mergedIntoId: Id | null;
  /** What was said when it was merged; empty unless it is. */
  mergeNote: string;
  /** The option to which this one was written as a rival. */
  rivalOfId: Id | null;
  /** Who else has written of it: by revisions, or by suggestions that were accepted. */
  contributorIds: Id[];
  /** Where the text comes from when it was not written for this exercise; empty otherwise. */
  sourceNote: string;
  /** Number of the current revision, from 1. */
  revision: number;
  submittedAt: Instant;
  revisedAt: Instant;
  commentCount: number;
  lastCommentAt: Instant | null;
};

/** One immutable version of an option. */
export type Revision = {
  optionId: Id;
  number: number;
  authorId: Id;
  at: Instant;
  note: string;
  weight: Weight;
  /** The revision it was written to; an earlier one than the last when it was merged with what had come since. */
  baseNumber: number;
  /** The number of the revision that this one brings back; null otherwise. */
  restores: number | null;
  /** Who wrote what was taken over, when that was somebody's suggestion. */
  creditedToId: Id | null;
  content: OptionContent;
};

/** The content after a change. */
export function applyChanges(content: OptionContent, changes: OptionChanges): OptionContent {
  const { facets, ...rest } = changes;
  return {
    title: rest.title ?? content.title,
    facets: { ...content.facets, ...facets },
    placement: rest.placement ?? content.placement,
    stakeholders: rest.stakeholders ?? content.stakeholders,
    instruments: rest.instruments ?? content.instruments,
    timeHorizon: rest.timeHorizon === undefined ? content.timeHorizon : rest.timeHorizon,
  };
}

export function contentOf(option: PolicyOption): OptionContent {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = option;
  return { title, facets, placement, stakeholders, instruments, timeHorizon };
}
