import { z } from "zod";
import { firstParagraph } from "@/lib/domain/report/member-text";
import type { Objection } from "./objection";
import type { BoardPlace } from "@/lib/domain/narratives/narrative";
import type { Tally } from "@/lib/domain/shocks/judgement";
import { Id, Instant, limits, line, prose, Slug } from "@/lib/domain/primitives";

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
    /** In the draft of a revision: the revision whose text it changes. It says so on every device. */
    baseRevision: z.number().int().positive().optional(),
    /** In the draft of a new option: the one to which it is written as a rival. */
    rivalOfId: Id.optional(),
    /** In the draft of a new option: the call for proposals that it answers. */
    callId: Id.optional(),
  });
export type OptionDraft = z.infer<typeof OptionDraft>;

/** `baseVersion` is the version of the kept draft that was written on; null where none was kept. */
export const KeepDraft = z.object({ content: OptionDraft, baseVersion: z.number().int().positive().nullable() });
export type KeepDraft = z.infer<typeof KeepDraft>;

/** A minor edit leaves the meaning as it was; a substantial one may change what others think of the option. */
export const weights = ["minor", "substantial"] as const;
export const Weight = z.enum(weights);
export type Weight = z.infer<typeof Weight>;

export const optionStatuses = ["submitted", "accepted", "declined"] as const;
export type OptionStatus = (typeof optionStatuses)[number];

/** How an option stands, in the order of its life. Merged and split are standings of their own: it reads on, elsewhere. */
export const standings = ["submitted", "accepted", "merged", "split", "declined"] as const;
export type Standing = (typeof standings)[number];

type Edges = Pick<PolicyOption, "mergedIntoId" | "splitIntoIds">;

export function standingOf(option: Edges & Pick<PolicyOption, "status">): Standing {
  if (option.mergedIntoId !== null) return "merged";
  return option.splitIntoIds.length > 0 ? "split" : option.status;
}

/** Whether it is counted for itself: what was merged is counted with another, what was split in its parts. */
export function standsAlone(option: Edges): boolean {
  return option.mergedIntoId === null && option.splitIntoIds.length === 0;
}

/** Whether an option is still put forward: what was merged, split or declined is asked about no more. */
export function isProposed(option: Edges & Pick<PolicyOption, "status">): boolean {
  return standsAlone(option) && option.status !== "declined";
}

/** Whether it came of a split that was undone: then its source stands again, and it stays readable only. */
export function isOfUndoneSplit(option: Pick<PolicyOption, "id" | "splitFromId">, source: PolicyOption | undefined) {
  return option.splitFromId !== null && source !== undefined && !source.splitIntoIds.includes(option.id);
}

/** Changes that staff have asked of an option's author; over when it is accepted or declined. */
export const Asked = z.object({
  /** The comment that says which. */
  commentId: Id,
  memberId: Id,
  /** The revision that they had read. */
  revision: z.number().int().positive(),
  at: Instant,
  /** When the author last revised it since; null while they have not. */
  revisedAt: Instant.nullable(),
});
export type Asked = z.infer<typeof Asked>;

/** Whether it is its author's turn: staff have asked for changes, and none have come. */
export function waitsForAuthor({ asked }: { asked: Asked | null }): boolean {
  return asked !== null && asked.revisedAt === null;
}

/** An option as it stands. A page holds the text of those alone that it shows: `facets` is null for the others. */
export type PolicyOption = Omit<OptionContent, "facets"> & {
  facets: Facets | null;
  /** The first paragraph of its summary, for lists. */
  excerpt: string;
  id: Id;
  /** The n of PO-n, counted from 1 in the order of submission. */
  number: number;
  authorId: Id;
  status: OptionStatus;
  /** Why it was declined; null unless it is. */
  declineReason: string | null;
  /** The changes that staff have asked for; null where they have not, or have decided since. */
  asked: Asked | null;
  /** The option this one was merged into; it stays readable under its own number. */
  mergedIntoId: Id | null;
  /** The options that were merged into this one, and when. */
  takenIn: Record<Id, Instant>;
  /** The option that it is a part of, also when that split has been undone. */
  splitFromId: Id | null;
  /** The parts that it was split into; none unless it is. */
  splitIntoIds: Id[];
  /** What was said when it was merged or split; empty unless it is. */
  mergeNote: string;
  /** Where it stood on the board when it was merged or split, so that it can go back there; null where it stood in no narrative, or stands alone. */
  mergedFrom: BoardPlace | null;
  /** What its writers, or those of the option it went into, have against the merge or split; none once that is undone. */
  objections: Objection[];
  /** The option to which this one was written as a rival. */
  rivalOfId: Id | null;
  /** The call for proposals that it answers. */
  callId: Id | null;
  /** Who else has written of it: by revisions, or by suggestions that were accepted. */
  contributorIds: Id[];
  /** Where the text comes from when it was not written for this exercise; empty otherwise. */
  sourceNote: string;
  /** Number of the current revision, from 1. */
  revision: number;
  /** Number of the last one that may have changed its meaning. */
  substantialRevision: number;
  submittedAt: Instant;
  revisedAt: Instant;
  /** What was said of it under injects, by their ids. */
  shocks: Record<Id, Tally>;
  commentCount: number;
  lastCommentAt: Instant | null;
  /** Number of the last event in which somebody wrote of it: a revision, or a comment. */
  lastSeq: number;
};

/** An option with its text. */
export type FullOption = PolicyOption & { facets: Facets };

export function isFull(option: PolicyOption | undefined): option is FullOption {
  return option !== undefined && option.facets !== null;
}

const longestExcerpt = 300;

/** What stands for an option where its text is not at hand. */
export function excerptOf({ summary }: Pick<Facets, "summary">): string {
  const paragraph = firstParagraph(summary);
  return paragraph.length <= longestExcerpt ? paragraph : `${paragraph.slice(0, longestExcerpt - 1).trimEnd()}…`;
}

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

export function contentOf(option: FullOption): OptionContent {
  const { title, facets, placement, stakeholders, instruments, timeHorizon } = option;
  return { title, facets, placement, stakeholders, instruments, timeHorizon };
}
