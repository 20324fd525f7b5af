import type { Announcement } from "./announcements/announcement";
import type { OwnBundling, Sitting } from "./blind/sitting";
import type { Call } from "./calls/call";
import type { Correction } from "./corrections/correction";
import type { Contradiction } from "./contradictions/contradiction";
import type { Comment } from "./discussion/comment";
import type { Source } from "./evidence/source";
import type { ExerciseStatus, Framing } from "./exercise/setup";
import type { Levels } from "./expertise/expertise";
import type { Flag } from "./flags/flag";
import type { Inject } from "./injects/inject";
import type { Applicant, Invite, Member } from "./members/member";
import type { Narrative, Takeaway } from "./narratives/narrative";
import type { PolicyOption } from "./options/option";
import type { Nudges } from "./participation/nudge";
import type { Id, Instant } from "./primitives";
import type { Rating } from "./ratings/rating";
import type { Grace, Round } from "./rounds/round";
import type { Judgement } from "./shocks/judgement";
import type { Suggestion } from "./suggestions/suggestion";
import type { ThreadRule } from "./threads/thread-rule";

export type Exercise = Framing & {
  id: Id;
  slug: string;
  status: ExerciseStatus;
  createdAt: Instant;
  openedAt: Instant | null;
  /** Since when its clock stands still; null while it goes. */
  pausedAt: Instant | null;
  closedAt: Instant | null;
  publishedAt: Instant | null;
  publishedById: Id | null;
  /** How many statements of the report had no reference when it was published. */
  unreferenced: number;
  /** How many analysts, moderators and observers it takes; null for as many as come. */
  capacity: number | null;
  /** The exercise of which it is a rehearsal; null for all others. */
  rehearsalOf: Id | null;
  /** How far apart a member's comments have to be, in seconds, wherever they are; null where slow mode is off. */
  slowSeconds: number | null;
};

/**
 * An exercise as it stands after event `seq`, as far as its viewer may see it. A page may hold only
 * some of the options, their suggestions and sources, and the threads: what is said of one that it does
 * not hold changes nothing.
 */
export type ExerciseState = {
  seq: number;
  exercise: Exercise;
  rounds: Round[];
  /** By member and round; of others only staff see it. */
  graces: Grace[];
  members: Record<Id, Member>;
  invites: Record<Id, Invite>;
  /** Those who wait for a place, in their order. */
  applicants: Record<Id, Applicant>;
  options: Record<Id, PolicyOption>;
  /** How many options there are, held or not; the number of the last. */
  optionCount: number;
  suggestions: Record<Id, Suggestion>;
  sources: Record<Id, Source>;
  /** What members said of options under injects, by `judgementKey`. */
  judgements: Record<string, Judgement>;
  /** The viewer's own answers about options, by `ratingKey`. Nobody holds those of others. */
  ratings: Record<string, Rating>;
  /** Comments by the id of what they are about, then by their own. */
  threads: Record<Id, Record<Id, Comment>>;
  /** Threads that are locked or slowed down, by the id of what they are about; also such as were. */
  threadRules: Record<Id, ThreadRule>;
  /** What members have flagged; staff see all, others their own. */
  flags: Record<Id, Flag>;
  narratives: Record<Id, Narrative>;
  /** Those that are out, as far as the viewer's desk gets them; to staff also those that are to come. */
  injects: Record<Id, Inject>;
  takeaways: Takeaway[];
  /** What was put right in the report after it was published, in order. */
  corrections: Correction[];
  /** Options that members say cannot both be done. */
  contradictions: Record<Id, Contradiction>;
  /** The last independent bundling; to staff alone. */
  sitting: Sitting | null;
  /** How the viewer bundles options by themselves, by `bundlingKey`. Nobody holds those of others. */
  ownBundlings: Record<string, OwnBundling>;
  announcements: Announcement[];
  /** By member; to staff alone. */
  nudges: Record<Id, Nudges>;
  /** What members say they know, by member; of others only staff see it. */
  expertise: Record<Id, Levels>;
  /** Calls for proposals, in the order of their issue. */
  calls: Record<Id, Call>;
};

const nobody: Exercise = {
  id: "",
  slug: "",
  status: "draft",
  title: "",
  question: "",
  brief: "",
  provenance: "",
  axes: {
    x: { name: "", negative: "", positive: "", explanation: "" },
    y: { name: "", negative: "", positive: "", explanation: "" },
  },
  stakeholders: [],
  instruments: [],
  criteria: [],
  createdAt: 0,
  openedAt: null,
  pausedAt: null,
  closedAt: null,
  publishedAt: null,
  publishedById: null,
  unreferenced: 0,
  capacity: null,
  rehearsalOf: null,
  slowSeconds: null,
};

/** Before the first event. */
export const emptyState: ExerciseState = {
  seq: 0,
  exercise: nobody,
  rounds: [],
  graces: [],
  members: {},
  invites: {},
  applicants: {},
  options: {},
  optionCount: 0,
  suggestions: {},
  sources: {},
  judgements: {},
  ratings: {},
  threads: {},
  threadRules: {},
  flags: {},
  narratives: {},
  injects: {},
  takeaways: [],
  corrections: [],
  contradictions: {},
  sitting: null,
  ownBundlings: {},
  announcements: [],
  nudges: {},
  expertise: {},
  calls: {},
};

/** Whether the state holds every option of the exercise, with its text or without. */
export function holdsAllOptions({ options, optionCount }: ExerciseState): boolean {
  return Object.keys(options).length === optionCount;
}
