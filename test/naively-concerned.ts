import { audienceOf, canSee } from "@/lib/domain/audience";
import type { LoggedEvent } from "@/lib/domain/events";
import type { Member } from "@/lib/domain/members/member";
import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import type { Comment } from "@/lib/domain/discussion/comment";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";

/**
 * Whether an event concerns a member, asked of the whole state as it was before it, one member at a time: what
 * the notices have to agree with, told in another way.
 */
export function isNaivelyConcerned(member: Member, event: LoggedEvent, before: ExerciseState): boolean {
  return (
    event.by !== member.id && mayKnow(member, event, before) && questions.some((ask) => ask(member, event, before))
  );
}

/** Whether a member may be told of an event: of one they may not see, only that they were nudged by it. */
export function mayKnow(member: Member, event: LoggedEvent, state: ExerciseState): boolean {
  return event.type === "members.nudged" || maySee(member, event, state);
}

/** Whether a member may see an event, in a state that holds what it is about. */
export function maySee(member: Member, event: LoggedEvent, { injects }: ExerciseState): boolean {
  const viewer = { kind: "member" as const, memberId: member.id, role: member.role, desk: member.desk };
  return canSee(
    viewer,
    audienceOf(event, (injectId) => injects[injectId]!.desks),
  );
}

type Question = (member: Member, event: LoggedEvent, before: ExerciseState) => boolean;

const everybodys = ["round.opened", "round.reopened", "round.ends-soon", "exercise.paused", "exercise.resumed"];
const whenMine = ["option.revised", "option.accepted", "option.declined", "option.merged", "option.unmerged"];
const moreWhenMine = ["option.split", "option.unsplit", "option.unbundled", "suggestion.made"];

const questions: Question[] = [
  (_, { type }) =>
    [...everybodys, "exercise.closed", "exercise.published", "inject.released", "announcement.made"].includes(type),
  (_, { type, payload }) =>
    type === "rounds.rescheduled" && (payload.reason === "extended" || payload.reason === "moved"),
  ({ id }, { type, payload }) =>
    (type === "member.role-changed" || type === "member.seated" || type === "round.grace-granted") &&
    payload.memberId === id,
  ({ id }, { type, payload }) => type === "members.nudged" && payload.memberIds.includes(id),
  ({ id }, { type, payload, by }, { members, expertise }) => {
    if (type !== "call.issued") return false;
    const topics = [`instrument:${payload.gap.instrumentId}`, `stakeholder:${payload.gap.stakeholderId}`] as const;
    const asked = Object.values(members).filter(
      (member) => member.id !== by && member.standing === "active" && member.role !== "observer",
    );
    const knows = (memberId: Id, least: number): boolean =>
      topics.some((topic) => (expertise[memberId]?.[topic] ?? 0) >= least);
    for (const least of [2, 1])
      if (asked.some((other) => knows(other.id, least)))
        return asked.some((other) => other.id === id) && knows(id, least);
    return asked.some((other) => other.id === id && other.role === "analyst");
  },
  // My option.
  ({ id }, { type, payload }, before) =>
    "optionId" in payload && [...whenMine, ...moreWhenMine].includes(type) && isMine(id, payload.optionId, before),
  ({ id }, { type, payload }, before) =>
    type === "option.bundled" &&
    isMine(id, payload.optionId, before) &&
    findNarrativeOf(before.narratives, payload.optionId)?.id !== payload.narrativeId,
  ({ id }, { type, payload }, before) => type === "option.merged" && isMine(id, payload.intoId, before),
  ({ id }, { type, payload }, before) =>
    type === "option.unmerged" && isMine(id, before.options[payload.optionId]?.mergedIntoId, before),
  ({ id }, { type, payload }, before) => type === "option.submitted" && isMine(id, payload.rivalOfId, before),
  // What I am to bundle by myself.
  ({ role }, { type }) => type === "blind.opened" && (role === "organizer" || role === "moderator"),
  // A merge that I may undo.
  ({ role }, { type }) => type === "merge.objected" && (role === "organizer" || role === "moderator"),
  // What is said to contradict mine, or is for me to answer; what I said so of.
  ({ id, role }, { type, payload }, before) =>
    type === "contradiction.flagged" &&
    (role === "organizer" ||
      role === "moderator" ||
      payload.optionIds.some((optionId) => isMine(id, optionId, before))),
  ({ id }, { type, payload }, before) =>
    type === "contradiction.settled" && before.contradictions[payload.contradictionId]?.flaggedById === id,
  // What I wrote or flagged, and what is flagged for me to look at.
  ({ id }, { type, payload }) => (type === "comment.hidden" || type === "comment.restored") && payload.authorId === id,
  ({ id }, { type, payload }) => type === "flag.settled" && payload.memberId === id,
  ({ role }, { type }) => type === "flag.raised" && (role === "organizer" || role === "moderator"),
  // An option I have rated.
  ({ id }, { type, payload }, { ratings }) =>
    ((type === "option.revised" && payload.weight !== "minor") || type === "option.merged") &&
    Object.values(ratings).some(
      ({ memberId, optionId }) =>
        memberId === id && (optionId === payload.optionId || ("intoId" in payload && optionId === payload.intoId)),
    ),
  // An option I have argued about.
  ({ id }, { type, payload }, before) => {
    const types = ["option.revised", "option.declined", "option.merged", "option.split"];
    if (!types.includes(type) || !("optionId" in payload)) return false;
    if (type === "option.revised" && payload.weight === "minor") return false;
    const thread = Object.values(before.threads[payload.optionId] ?? {});
    return thread.some(({ authorId, deletedAt }) => authorId === id && deletedAt === null);
  },
  // My suggestion, my source.
  ({ id }, { type, payload }, before) =>
    (type === "suggestion.accepted" || type === "suggestion.declined") &&
    before.suggestions[payload.suggestionId]?.authorId === id,
  ({ id }, { type, payload, by }, before) => {
    if (type !== "source.assessed" && type !== "source.removed") return false;
    const source = before.sources[payload.sourceId];
    if (source?.addedById !== id) return false;
    if (type === "source.removed") return true;
    const old = source.assessments.find(({ memberId }) => memberId === by)?.verdict;
    return payload.verdict === "disputed" && old !== "disputed";
  },
  // What breaks my option.
  ({ id }, { type, payload }, before) =>
    type === "option.judged" &&
    payload.verdict === "breaks" &&
    payload.before !== "breaks" &&
    isMine(id, payload.optionId, before),
  // What is said to me.
  ({ id, alias }, { type, payload }, before) => {
    if (type !== "comment.posted") return false;
    if (payload.subject.kind === "option" && isMine(id, payload.subject.id, before)) return true;
    if (namesMe(payload.body, alias)) return true;
    const thread = before.threads[payload.subject.id] ?? {};
    for (let at: Comment | undefined = thread[payload.parentId ?? ""]; at; at = thread[at.parentId ?? ""]) {
      if (at.authorId === id) return true;
    }
    return false;
  },
  ({ alias }, { type, payload }, before) => {
    if (type !== "comment.edited") return false;
    const old = before.threads[payload.subject.id]?.[payload.commentId]?.body ?? "";
    return namesMe(payload.body, alias) && !namesMe(old, alias);
  },
  ({ id }, { type, payload }, before) =>
    (type === "comment.resolved" || type === "comment.reopened") &&
    before.threads[payload.subject.id]?.[payload.commentId]?.authorId === id,
];

// The aliases of tests end in a UUID: none begins like another one.
const namesMe = (text: string, alias: string): boolean => text.includes(`@${alias}`);

function isMine(memberId: Id, optionId: Id | null | undefined, { options }: ExerciseState): boolean {
  const option = options[optionId ?? ""];
  return option !== undefined && [option.authorId, ...option.contributorIds].includes(memberId);
}
