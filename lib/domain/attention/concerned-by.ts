import { audienceOf, canSee } from "@/lib/domain/audience";
import { byLengthOfAlias, mentionedIn } from "@/lib/domain/discussion/mentions";
import type { Assessment } from "@/lib/domain/evidence/source";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Member } from "@/lib/domain/members/member";
import type { Id } from "@/lib/domain/primitives";
import type { Concern, NoticeKind, Place } from "./notice";

type Writers = { authorId: Id; contributorIds: Id[] };

/** What has to be known, as it was before the event, to tell whom it concerns; what it does not touch is left out. */
export type Facts = {
  exerciseId: Id;
  /** Whoever may be concerned; all, where the event is everybody's or its text may mention anybody. */
  members: Pick<Member, "id" | "alias" | "role" | "desk">[];
  /** The desks at which an inject arrived. */
  desksOf: (injectId: Id) => readonly string[];
  /** The option that it is about. */
  option?: Writers;
  /** The option that has a part in it: the one merged into, or left again, or rivalled. */
  other?: Writers & { id: Id };
  /** Who has rated the option, or the one that it was merged into. */
  raters?: Id[];
  /** Who has commented on the option. */
  argued?: Id[];
  /** The narrative that the option is in. */
  narrativeId?: Id;
  /** The comment that it is about. */
  comment?: { authorId: Id; body: string };
  /** Who wrote the comments above a new one, the nearest first. */
  above?: Id[];
  /** Who made the suggestion. */
  suggestedBy?: Id;
  source?: { addedById: Id; assessments: Assessment[] };
  /** Whom a call reaches. */
  reached?: Id[];
  /** Who flagged the contradiction. */
  flaggedBy?: Id;
  /** The organizers and moderators. */
  staff?: Id[];
};

/** The events that may concern somebody else than who made them. */
export const concerning = {
  everybody: [
    "round.opened",
    "round.reopened",
    "round.ends-soon",
    "rounds.rescheduled",
    "exercise.paused",
    "exercise.resumed",
    "exercise.closed",
    "exercise.published",
    "inject.released",
    "announcement.made",
  ],
  some: [
    "option.submitted",
    "option.revised",
    "option.accepted",
    "option.declined",
    "option.merged",
    "option.unmerged",
    "option.split",
    "option.unsplit",
    "merge.objected",
    "contradiction.flagged",
    "contradiction.settled",
    "blind.opened",
    "option.bundled",
    "option.unbundled",
    "suggestion.made",
    "suggestion.accepted",
    "suggestion.declined",
    "option.judged",
    "source.assessed",
    "source.removed",
    "comment.posted",
    "comment.edited",
    "comment.resolved",
    "comment.reopened",
    "comment.hidden",
    "comment.restored",
    "flag.raised",
    "flag.settled",
    "member.role-changed",
    "member.seated",
    "round.grace-granted",
    "members.nudged",
    "call.issued",
  ],
} as const satisfies Record<string, LoggedEvent["type"][]>;

/**
 * Whom an event concerns, and why: each member at most once, for the most pressing reason; never who made it,
 * and never somebody who may not see it. The one place that decides this, for pages, socket, API and mail.
 */
export function concernedBy(event: LoggedEvent, facts: Facts): Concern[] {
  const members = new Map(facts.members.map((member) => [member.id, member]));
  const found = new Map<Id, Concern>();
  const audience = audienceOf(event, facts.desksOf);
  for (const concern of candidates(event, facts)) {
    const { memberId } = concern;
    const member = members.get(memberId);
    if (member === undefined || memberId === event.by || found.has(memberId)) continue;
    const viewer = { kind: "member" as const, memberId, role: member.role, desk: member.desk };
    // A nudge names all who get it, and is for staff; that they got it is each one's own.
    if (event.type === "members.nudged" || canSee(viewer, audience)) found.set(memberId, concern);
  }
  return [...found.values()];
}

const optionPlace = (id: Id): Place => ({ kind: "option", id });
const writersOf = (option: Writers | undefined): Id[] => (option ? [option.authorId, ...option.contributorIds] : []);

function told(memberIds: Id[], kind: NoticeKind, place: Place, commentId: Id | null = null): Concern[] {
  return memberIds.map((memberId) => ({ memberId, kind, place, commentId }));
}

/** In the order in which they count: the first reason for a member is the one that is told. */
function candidates(event: LoggedEvent, facts: Facts): Concern[] {
  const writers = writersOf(facts.option);
  const { other, argued = [], raters = [] } = facts;
  const exercise: Place = { kind: "exercise", id: facts.exerciseId };
  const toAll = (kind: NoticeKind): Concern[] =>
    told(
      facts.members.map(({ id }) => id),
      kind,
      exercise,
    );
  const toOther = other ? told(writersOf(other), "option-changed", optionPlace(other.id)) : [];
  switch (event.type) {
    case "option.submitted":
      return told(writersOf(other), "option-changed", optionPlace(event.payload.optionId));
    case "option.revised": {
      const place = optionPlace(event.payload.optionId);
      // What leaves the meaning as it was concerns only those whose text it is.
      if (event.payload.weight === "minor") return told(writers, "option-changed", place);
      return [
        ...told(writers, "option-changed", place),
        ...told(raters, "rated", place),
        ...told(argued, "followed", place),
      ];
    }
    case "option.accepted":
    case "option.unsplit":
      return told(writers, "option-decided", optionPlace(event.payload.optionId));
    case "option.declined":
    case "option.split":
    case "option.merged": {
      const place = optionPlace(event.payload.optionId);
      const rated = other ? told(raters, "rated", optionPlace(other.id)) : [];
      return [...told(writers, "option-decided", place), ...toOther, ...rated, ...told(argued, "followed", place)];
    }
    case "option.unmerged":
      return [...told(writers, "option-decided", optionPlace(event.payload.optionId)), ...toOther];
    case "merge.objected":
      return told(facts.staff ?? [], "objection", optionPlace(event.payload.optionId));
    case "contradiction.flagged": {
      const [one, two] = event.payload.optionIds;
      return [
        ...told(writers, "contradiction", optionPlace(one)),
        ...told(writersOf(other), "contradiction", optionPlace(two)),
        ...told(facts.staff ?? [], "contradiction", optionPlace(one)),
      ];
    }
    case "contradiction.settled":
      return told(listOf(facts.flaggedBy), "contradiction", optionPlace(event.payload.optionIds[0]));
    case "blind.opened":
      return told(facts.staff ?? [], "bundling", exercise);
    case "option.bundled": {
      // Moved within its narrative it is where it was.
      if (event.payload.narrativeId === facts.narrativeId) return [];
      return told(writers, "option-decided", optionPlace(event.payload.optionId));
    }
    case "option.unbundled":
      return told(writers, "option-decided", optionPlace(event.payload.optionId));
    case "suggestion.made":
      return told(writers, "suggestion", optionPlace(event.payload.optionId));
    case "suggestion.accepted":
    case "suggestion.declined":
      return told(listOf(facts.suggestedBy), "suggestion-decided", optionPlace(event.payload.optionId));
    case "option.judged":
      return isNewlyBroken(event) ? told(writers, "shock", optionPlace(event.payload.optionId)) : [];
    case "source.assessed":
      return isNewDispute(event, facts) ? toAdder(event, facts) : [];
    case "source.removed":
      return toAdder(event, facts);
    case "comment.posted":
    case "comment.edited":
    case "comment.resolved":
    case "comment.reopened":
    case "comment.hidden":
    case "comment.restored":
      return byComment(event, facts);
    case "flag.raised":
    case "flag.settled": {
      const { subject, commentId, memberId } = event.payload;
      const to = event.type === "flag.raised" ? (facts.staff ?? []) : [memberId];
      return told(to, "flag", { kind: subject.kind, id: subject.id }, commentId);
    }
    case "round.opened":
    case "round.reopened":
      return toAll("round");
    case "round.ends-soon":
      return toAll("round-ends");
    case "rounds.rescheduled":
      // The others come with a round that opens.
      return ["extended", "moved"].includes(event.payload.reason) ? toAll("round") : [];
    case "round.grace-granted":
      return told([event.payload.memberId], "round", exercise);
    case "exercise.paused":
    case "exercise.resumed":
    case "exercise.closed":
    case "exercise.published":
      return toAll("exercise");
    case "announcement.made":
      return toAll("announcement");
    case "inject.released":
      return told(
        facts.members.map(({ id }) => id),
        "inject",
        { kind: "inject", id: event.payload.injectId },
      );
    case "call.issued":
      return told(facts.reached ?? [], "call", { kind: "call", id: event.payload.callId });
    case "members.nudged":
      return told(event.payload.memberIds, "nudge", exercise);
    case "member.role-changed":
    case "member.seated":
      return told([event.payload.memberId], "role", exercise);
    default:
      return [];
  }
}

type CommentEvent = Extract<LoggedEvent, { type: `comment.${string}` }>;

function byComment(event: CommentEvent, facts: Facts): Concern[] {
  const { commentId, subject } = event.payload;
  const to = (memberIds: Iterable<Id>, kind: NoticeKind): Concern[] =>
    told([...memberIds], kind, { kind: subject.kind, id: subject.id }, commentId);
  const { comment, above = [] } = facts;
  switch (event.type) {
    case "comment.posted": {
      const writers = writersOf(facts.option);
      const asked = event.payload.kind === "ask" ? [...above.slice(0, 1), ...writers] : [];
      const mentioned = mentions(event.payload.body, facts);
      return [...to(asked, "question"), ...to(mentioned, "mention"), ...to(above, "reply"), ...to(writers, "comment")];
    }
    case "comment.edited": {
      const before = mentions(comment?.body ?? "", facts);
      return to(
        [...mentions(event.payload.body, facts)].filter((id) => !before.has(id)),
        "mention",
      );
    }
    case "comment.resolved":
    case "comment.reopened":
      return to(listOf(comment?.authorId), "settled");
    case "comment.hidden":
    case "comment.restored":
      return to([event.payload.authorId], "moderated");
    default:
      return [];
  }
}

function mentions(text: string, { members }: Facts): Set<Id> {
  return text.includes("@") ? mentionedIn(text, byLengthOfAlias(members)) : new Set();
}

// Of what holds or bends the counts tell; a patch is an edit that is suggested.
function isNewlyBroken({ payload }: Extract<LoggedEvent, { type: "option.judged" }>): boolean {
  return payload.verdict === "breaks" && payload.before !== "breaks";
}

type Assessed = Extract<LoggedEvent, { type: "source.assessed" }>;
type Removed = Extract<LoggedEvent, { type: "source.removed" }>;

// Whoever disputes it already and says why in other words disputes nothing new.
function isNewDispute({ by, payload }: Assessed, { source }: Facts): boolean {
  const before = source?.assessments.find(({ memberId }) => memberId === by);
  return payload.verdict === "disputed" && before?.verdict !== "disputed";
}

function toAdder({ payload }: Assessed | Removed, { source }: Facts): Concern[] {
  return told(listOf(source?.addedById), "source", optionPlace(payload.optionId));
}

const listOf = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
