import { z } from "zod";
import { noticeKinds, placeKinds } from "@/lib/domain/attention/notice";
import { Voices } from "@/lib/domain/coverage/coverage";
import { Reaction, ReplyKind, Subject } from "@/lib/domain/discussion/comment";
import { eventTypes } from "@/lib/domain/events";
import { ExerciseStatus } from "@/lib/domain/exercise/setup";
import { Role } from "@/lib/domain/members/member";
import { BoardPlace } from "@/lib/domain/narratives/narrative";
import { SourceTexts, Verdict } from "@/lib/domain/evidence/source";
import { Objection } from "@/lib/domain/options/objection";
import { Asked, FacetName, OptionContent, optionStatuses, Weight } from "@/lib/domain/options/option";
import { Id, Instant } from "@/lib/domain/primitives";
import { Answer } from "@/lib/domain/ratings/rating";
import { ShockVerdict } from "@/lib/domain/shocks/judgement";
import { suggestionStatuses } from "@/lib/domain/suggestions/suggestion";

const Count = z.number().int().nonnegative();

export const ExerciseSummary = z.object({
  slug: z.string(),
  title: z.string(),
  question: z.string(),
  status: ExerciseStatus,
  role: Role.nullable(),
  isRehearsal: z.boolean(),
  counts: z.object({ options: Count, members: Count, comments: Count, narratives: Count }),
  openedAt: Instant.nullable(),
  publishedAt: Instant.nullable(),
});

const Viewer = z.union([
  z.object({ kind: z.literal("member"), memberId: Id, role: Role }),
  z.object({ kind: z.literal("reader") }),
]);

export const Snapshot = z.object({
  seq: Count,
  viewer: Viewer,
  now: Instant,
  state: z
    .looseObject({ seq: Count })
    .describe(
      "What folding the events up to seq gives: exercise, rounds, members, invites, options, threads, narratives, takeaways, injects, calls, expertise.",
    ),
});

export const Batch = z.object({
  from: Count,
  to: Count,
  events: z.array(z.looseObject({ seq: Count, type: z.string() })).describe("Each is an Event."),
});

export const Comment = z.object({
  id: Id,
  seq: Count,
  subject: Subject,
  parentId: Id.nullable(),
  kind: ReplyKind.nullable(),
  authorId: Id,
  body: z.string(),
  postedAt: Instant,
  editedAt: Instant.nullable(),
  quote: z.string().nullable(),
  edits: Count,
  deletedAt: Instant.nullable(),
  reactions: z.partialRecord(Reaction, z.array(Id)),
  resolution: z.object({ memberId: Id, revision: Count.nullable(), at: Instant }).nullable(),
  hidden: z.object({ memberId: Id, reason: z.string(), at: Instant }).nullable(),
});

export const Option = OptionContent.extend({
  id: Id,
  number: Count,
  excerpt: z.string(),
  authorId: Id,
  status: z.enum(optionStatuses),
  declineReason: z.string().nullable(),
  asked: Asked.nullable(),
  mergedIntoId: Id.nullable(),
  takenIn: z.record(Id, Instant),
  splitFromId: Id.nullable(),
  splitIntoIds: z.array(Id),
  mergeNote: z.string(),
  mergedFrom: BoardPlace.nullable(),
  objections: z.array(Objection),
  rivalOfId: Id.nullable(),
  callId: Id.nullable(),
  contributorIds: z.array(Id),
  sourceNote: z.string(),
  revision: Count,
  substantialRevision: Count,
  shocks: z.record(Id, z.object({ holds: Count, bends: Count, breaks: Count })),
  submittedAt: Instant,
  revisedAt: Instant,
  commentCount: Count,
  lastCommentAt: Instant.nullable(),
  lastSeq: Count,
});
export const Card = Option.omit({ facets: true }).extend({ facets: z.null() });

export const Suggestion = z.object({
  id: Id,
  optionId: Id,
  facet: FacetName,
  baseNumber: Count,
  text: z.string(),
  reason: z.string(),
  injectId: Id.nullable(),
  authorId: Id,
  suggestedAt: Instant,
  status: z.enum(suggestionStatuses),
  decidedById: Id.nullable(),
  decidedAt: Instant.nullable(),
  answer: z.string(),
  revision: Count.nullable(),
});

export const Judgement = z.object({
  injectId: Id,
  optionId: Id,
  memberId: Id,
  verdict: ShockVerdict,
  reason: z.string(),
  revision: Count,
  suggestionId: Id.nullable(),
  at: Instant,
});

export const Rating = Answer.extend({ roundId: Id, optionId: Id, memberId: Id, at: Instant });

export const Source = SourceTexts.extend({
  id: Id,
  optionId: Id,
  addedById: Id,
  addedAt: Instant,
  assessments: z.array(z.object({ memberId: Id, verdict: Verdict, reason: z.string(), at: Instant })),
});

export const CommentVersion = z.object({ seq: Count, at: Instant, body: z.string() });

export const Revision = z.object({
  optionId: Id,
  number: Count,
  authorId: Id,
  at: Instant,
  note: z.string(),
  weight: Weight,
  baseNumber: Count,
  restores: Count.nullable(),
  creditedToId: Id.nullable(),
  content: OptionContent,
});

export const CallProgress = z.object({
  voices: Voices,
  answers: z.array(z.object({ id: Id, number: Count, title: z.string(), authorId: Id })),
});

export const Session = z.object({ id: Id, createdAt: Instant, expiresAt: Instant, isCurrent: z.boolean() });

export const Token = z.object({ id: Id, name: z.string(), createdAt: Instant, lastUsedAt: Instant.nullable() });
export const CreatedToken = Token.extend({ token: z.string() });

export const People = z.object({
  people: z.array(z.object({ memberId: Id, name: z.string().nullable(), email: z.string().nullable() })),
});

export const Invitation = z.object({
  inviteId: Id,
  email: z.string(),
  name: z.string(),
  region: z.string(),
  field: z.string(),
  mail: z
    .object({
      state: z.enum(["waiting", "sending", "sent", "refused", "unsure"]),
      problem: z.string().nullable(),
      sentAt: Instant.nullable(),
    })
    .nullable(),
});

export const Place = z.object({
  exerciseTitle: z.string(),
  alias: z.string(),
  role: Role,
  place: Count,
  waiting: Count,
  isOver: z.boolean(),
});

export const Notice = z.object({
  id: z.number().int(),
  seq: Count,
  at: Instant,
  kind: z.enum(noticeKinds),
  occasion: z.enum(eventTypes),
  byId: Id.nullable(),
  place: z.object({ kind: z.enum(placeKinds), id: Id, number: Count.nullable(), title: z.string().nullable() }),
  commentId: Id.nullable(),
  replyKind: ReplyKind.nullable(),
  excerpt: z.string(),
  isDeleted: z.boolean(),
  isHidden: z.boolean(),
  revision: Count.nullable(),
  other: z.string().nullable(),
  roundName: z.string().nullable(),
  said: z.string(),
  seenAt: Instant.nullable(),
});
