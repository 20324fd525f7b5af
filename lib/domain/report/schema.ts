import { z } from "zod";
import { Axes, ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import { Quadrant } from "@/lib/domain/narratives/narrative";
import { optionStatuses, Placement } from "@/lib/domain/options/option";
import { Id, Instant } from "@/lib/domain/primitives";
import { Activity } from "@/lib/domain/rounds/round";

const Count = z.number().int().nonnegative();
const Ordinal = z.number().int().positive();

/** An option that was merged into another: credited there, still to be read under its own number. */
export const ReportPart = z.object({
  id: Id,
  number: Ordinal,
  title: z.string(),
  author: z.string(),
  revision: Ordinal,
  comments: Count,
  sourceNote: z.string(),
});
export type ReportPart = z.infer<typeof ReportPart>;

export const ReportOption = ReportPart.extend({
  /** One paragraph of Markdown. */
  summary: z.string(),
  placement: Placement,
  status: z.enum(optionStatuses),
  parts: z.array(ReportPart),
});
export type ReportOption = z.infer<typeof ReportOption>;

export const ReportNarrative = z.object({
  id: Id,
  number: Ordinal,
  nickname: z.string(),
  quadrant: Quadrant,
  /** The quadrant by its poles: "Social + Internal forces". */
  forces: z.string(),
  tagline: z.string(),
  abstract: z.string(),
  rationale: z.string(),
  risks: z.string(),
  options: z.array(ReportOption),
});
export type ReportNarrative = z.infer<typeof ReportNarrative>;

export const Participation = z.object({
  members: Count,
  roles: z.array(z.object({ role: Role, count: Count })),
  /** Those that members named, the most frequent first; who named none is not counted here. */
  regions: z.array(z.object({ region: z.string(), count: Count })),
  /** Members who wrote at least one option. */
  authors: Count,
  options: Count,
  /** Versions of options after the first. */
  revisions: Count,
  comments: Count,
  /** From the opening to the closing; null for what has not come yet. */
  from: Instant.nullable(),
  to: Instant.nullable(),
});
export type Participation = z.infer<typeof Participation>;

/** What became of the options; the last four sum up to the first. */
export const Accounting = z.object({ total: Count, bundled: Count, merged: Count, declined: Count, unbundled: Count });
export type Accounting = z.infer<typeof Accounting>;

export const ReportRound = z.object({
  name: z.string(),
  purpose: z.string(),
  permits: z.array(Activity),
  opensAt: Instant.nullable(),
  closesAt: Instant.nullable(),
});
export type ReportRound = z.infer<typeof ReportRound>;

/** The result of an exercise, for reading and for other programs; texts of members are Markdown, times ms UTC. */
export const Report = z.object({
  /** The place in the exercise's log that it was made from. */
  seq: Count,
  slug: z.string(),
  status: ExerciseStatus,
  publishedAt: Instant.nullable(),
  title: z.string(),
  question: z.string(),
  /** Where the content comes from, when it is a recreation or synthetic; empty otherwise. */
  provenance: z.string(),
  background: z.object({ brief: z.string(), participation: Participation }),
  axes: Axes,
  narratives: z.array(ReportNarrative),
  takeaways: z.array(z.object({ number: Ordinal, statement: z.string(), explanation: z.string() })),
  rounds: z.array(ReportRound),
  declined: z.array(ReportOption.extend({ reason: z.string() })),
  unbundled: z.array(ReportOption),
  accounting: Accounting,
});
export type Report = z.infer<typeof Report>;
