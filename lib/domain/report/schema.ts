import { z } from "zod";
import { Voices } from "@/lib/domain/coverage/coverage";
import { Axes, ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import { Quadrant } from "@/lib/domain/narratives/narrative";
import { Stance } from "@/lib/domain/narratives/ratification";
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

/** An option where it is bundled. */
export const BundledOption = ReportOption.extend({
  /** What it does in the narrative; empty where nobody has said so. */
  line: z.string(),
});
export type BundledOption = z.infer<typeof BundledOption>;

/** What members held of a narrative at the end. */
export const ReportRatification = z.object({
  endorse: Count,
  reserve: Count,
  dissent: Count,
  /** How many of those who were asked said nothing. */
  silent: Count,
  /** Reservations and dissent with their reasons, dissent first. */
  voices: z.array(z.object({ stance: Stance, author: z.string(), note: z.string() })),
});
export type ReportRatification = z.infer<typeof ReportRatification>;

/** Two options of a narrative that a member says defeat each other; `answer` is null while nobody has answered. */
export const ReportContradiction = z.object({
  options: z.tuple([Ordinal, Ordinal]),
  reason: z.string(),
  author: z.string(),
  answer: z.string().nullable(),
});
export type ReportContradiction = z.infer<typeof ReportContradiction>;

/** What was put right after publication: the version that it made, and the texts before and after. */
export const ReportCorrection = z.object({
  version: Ordinal,
  at: Instant,
  /** "MN-2, Risks" or "Takeaway 3, statement". */
  places: z.array(z.string()),
  reason: z.string(),
  changes: z.array(z.object({ before: z.string(), after: z.string() })),
});
export type ReportCorrection = z.infer<typeof ReportCorrection>;

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
  conditions: z.string(),
  risks: z.string(),
  domesticDangers: z.string(),
  internationalDangers: z.string(),
  costs: z.string(),
  outlook: z.string(),
  /** The strongest case against it, as its critics would put it. */
  counterCase: z.string(),
  options: z.array(BundledOption),
  contradictions: z.array(ReportContradiction),
  /** Null where nobody was asked. */
  ratification: ReportRatification.nullable(),
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

/** What became of the options; all others sum up to the total. */
export const Accounting = z.object({
  ...{ total: Count, bundled: Count, merged: Count, split: Count, declined: Count, unbundled: Count },
});
export type Accounting = z.infer<typeof Accounting>;

const VoicesOf = z.object({ name: z.string(), ...Voices.shape });

/** What the options covered that were neither declined nor merged into another one, and what was called for. */
export const ReportCoverage = z.object({
  ...Voices.shape,
  /** Options in no cell of the grid. */
  outside: Count,
  instruments: z.array(VoicesOf),
  /** Each with its cells in the order of the instruments. */
  stakeholders: z.array(VoicesOf.extend({ cells: z.array(Voices) })),
  /** As one reads the map, from the upper left; named by their poles. */
  quadrants: z.array(VoicesOf.extend({ quadrant: Quadrant })),
  /** What was missing, in sentences without a full stop, what matters most first. */
  gaps: z.array(z.string()),
  /** How many cells are missing besides; null where all are named. */
  moreGaps: z.string().nullable(),
  calls: z.array(
    z.object({
      number: Ordinal,
      /** What it asked for: "Information, Catholic Church". */
      of: z.string(),
      text: z.string(),
      /** The options that answered it, by their numbers. */
      answers: z.array(Ordinal),
      /** Whether what covers the gap now closes it. */
      isClosed: z.boolean(),
    }),
  ),
});
export type ReportCoverage = z.infer<typeof ReportCoverage>;

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
  takeaways: z.array(
    z.object({
      number: Ordinal,
      statement: z.string(),
      explanation: z.string(),
      /** How many members stand behind it. */
      supporters: Count,
    }),
  ),
  /** 1 as published; each correction makes the next. */
  version: Ordinal,
  corrections: z.array(ReportCorrection),
  /** How many statements had no reference when it was published. */
  unreferenced: Count,
  rounds: z.array(ReportRound),
  declined: z.array(ReportOption.extend({ reason: z.string() })),
  /** `into`: the numbers of its parts. */
  split: z.array(ReportOption.extend({ into: z.array(z.number()), note: z.string() })),
  unbundled: z.array(ReportOption),
  accounting: Accounting,
  coverage: ReportCoverage,
});
export type Report = z.infer<typeof Report>;
