import type { LoggedEvent } from "@/lib/domain/events";
import type { Id } from "@/lib/domain/primitives";
import { patched, without } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import { type Objection, withoutObjection } from "./objection";
import { applyChanges, excerptOf, type OptionChanges, type PolicyOption, type Revision } from "./option";

export type OptionEvent = Extract<
  LoggedEvent,
  {
    type:
      | "option.submitted"
      | "option.revised"
      | "option.accepted"
      | "option.declined"
      | "option.changes-asked"
      | "option.merged"
      | "option.unmerged"
      | "option.split"
      | "option.unsplit"
      | "merge.objected"
      | "merge.objection-withdrawn";
  }
>;

export function evolveOptions(state: ExerciseState, event: OptionEvent): ExerciseState {
  if (event.type === "option.submitted") {
    const option = submittedOption(event);
    return {
      ...state,
      options: { ...state.options, [option.id]: option },
      optionCount: option.number,
      threads: { ...state.threads, [option.id]: {} },
    };
  }
  const { optionId } = event.payload;
  const options = patched(state.options, optionId, (option) => nextOption(option, event));
  switch (event.type) {
    case "option.merged": {
      const takeIn = (into: PolicyOption): PolicyOption => {
        return { ...into, takenIn: { ...into.takenIn, [optionId]: event.at } };
      };
      return { ...state, options: patched(withoutPart(options, optionId), event.payload.intoId, takeIn) };
    }
    case "option.unmerged":
      return { ...state, options: withoutPart(options, optionId) };
    case "option.unsplit": {
      const { partIds, reason } = event.payload;
      const undo = (all: ExerciseState["options"], id: Id) => patched(all, id, (part) => undonePart(part, reason));
      return { ...state, options: partIds.reduce(undo, options) };
    }
    default:
      return { ...state, options };
  }
}

/** The options after one that was merged is no longer counted with any. */
function withoutPart(options: ExerciseState["options"], partId: Id): ExerciseState["options"] {
  const into = Object.values(options).find(({ takenIn }) => partId in takenIn);
  return into ? { ...options, [into.id]: { ...into, takenIn: without(into.takenIn, partId) } } : options;
}

// What a part was declined for by itself stays said.
function undonePart(part: PolicyOption, reason: string): PolicyOption {
  return part.status === "declined" ? part : { ...part, status: "declined", declineReason: reason, asked: null };
}

type Submitted = Extract<OptionEvent, { type: "option.submitted" }>;

function submittedOption({ seq, at, by, payload }: Submitted): PolicyOption {
  return {
    ...payload.content,
    excerpt: excerptOf(payload.content.facets),
    id: payload.optionId,
    number: payload.number,
    authorId: payload.split?.authorId ?? by ?? "",
    status: payload.split?.isAccepted ? "accepted" : "submitted",
    declineReason: null,
    asked: null,
    mergedIntoId: null,
    takenIn: {},
    splitFromId: payload.split?.fromId ?? null,
    splitIntoIds: [],
    mergeNote: "",
    mergedFrom: null,
    objections: [],
    rivalOfId: payload.rivalOfId,
    callId: payload.callId ?? null,
    contributorIds: payload.split?.contributorIds ?? [],
    sourceNote: payload.sourceNote,
    revision: 1,
    substantialRevision: 1,
    submittedAt: at,
    revisedAt: at,
    shocks: {},
    commentCount: 0,
    lastCommentAt: null,
    lastSeq: seq,
  };
}

function nextOption(option: PolicyOption, event: Exclude<OptionEvent, Submitted>): PolicyOption {
  switch (event.type) {
    case "option.revised": {
      const { revision, changes, weight } = event.payload;
      const substantialRevision = weight === "substantial" ? revision : option.substantialRevision;
      const contributorIds = withContributors(option, [event.by, event.payload.creditedToId]);
      const asked = askedAfter(option, event);
      const told = { revision, substantialRevision, revisedAt: event.at, contributorIds, asked, lastSeq: event.seq };
      return { ...withChanges(option, changes), ...told };
    }
    case "option.accepted":
      return { ...option, status: "accepted", declineReason: null, asked: null };
    case "option.declined":
      return { ...option, status: "declined", declineReason: event.payload.reason, asked: null };
    case "option.changes-asked": {
      const { commentId, revision } = event.payload;
      return { ...option, asked: { commentId, memberId: event.by ?? "", revision, at: event.at, revisedAt: null } };
    }
    case "option.merged": {
      const { intoId, note, left } = event.payload;
      return { ...option, mergedIntoId: intoId, mergeNote: note, mergedFrom: left, objections: [] };
    }
    case "option.unmerged":
      return { ...option, mergedIntoId: null, mergeNote: "", mergedFrom: null, objections: [] };
    case "option.split": {
      const { partIds, note, left } = event.payload;
      return { ...option, splitIntoIds: partIds, mergeNote: note, mergedFrom: left, objections: [] };
    }
    case "option.unsplit":
      return { ...option, splitIntoIds: [], mergeNote: "", mergedFrom: null, objections: [] };
    case "merge.objected":
    case "merge.objection-withdrawn":
      return { ...option, objections: nextObjections(option.objections, event) };
  }
}

/** What is asked of an option's author after a revision: it answers when it is the author's own. */
export function askedAfter(
  { asked, authorId }: Pick<PolicyOption, "asked" | "authorId">,
  { by, at }: Pick<LoggedEvent, "by" | "at">,
): PolicyOption["asked"] {
  return asked !== null && by === authorId ? { ...asked, revisedAt: at } : asked;
}

type ObjectionEvent = Extract<OptionEvent, { type: "merge.objected" | "merge.objection-withdrawn" }>;

/** The objections after one was made, made anew, or withdrawn; the last made comes last. */
export function nextObjections(before: readonly Objection[], { type, payload, by, at }: ObjectionEvent): Objection[] {
  const others = withoutObjection(before, by);
  return type === "merge.objected" ? [...others, { memberId: by ?? "", reason: payload.reason, at }] : others;
}

// Of an option whose text is not held, everything else changes all the same.
function withChanges(option: PolicyOption, { facets, ...changes }: OptionChanges): PolicyOption {
  const summary = facets?.summary;
  return {
    ...option,
    ...defined(changes),
    facets: option.facets && { ...option.facets, ...facets },
    excerpt: summary === undefined ? option.excerpt : excerptOf({ summary }),
  };
}

function defined<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as never;
}

/** Who has written of an option beside its author, when these have, too; in the order in which they came. */
export function withContributors(
  { authorId, contributorIds }: Pick<PolicyOption, "authorId" | "contributorIds">,
  more: (Id | null)[],
): Id[] {
  const known = new Set([...contributorIds, ...more.filter((id) => id !== null)]);
  known.delete(authorId);
  return [...known];
}

/** Every version of an option, the first first, from the events of its exercise's log. */
export function revisionsOf(optionId: Id, events: LoggedEvent[]): Revision[] {
  const revisions: Revision[] = [];
  for (const { type, payload, at, by } of events) {
    if (type === "option.submitted" && payload.optionId === optionId) {
      revisions.push({
        ...{ optionId, number: 1, authorId: by ?? "", at, note: "" },
        ...{ weight: "substantial", baseNumber: 0, restores: null, creditedToId: null },
        content: payload.content,
      });
    }
    const last = revisions.at(-1);
    if (type === "option.revised" && payload.optionId === optionId && last) {
      const content = applyChanges(last.content, payload.changes);
      const { revision: number, note, weight, restores, creditedToId } = payload;
      const baseNumber = payload.baseNumber ?? number - 1;
      revisions.push({
        ...{ optionId, number, authorId: by ?? "", at, note },
        ...{ weight, baseNumber, restores, creditedToId },
        content,
      });
    }
  }
  return revisions;
}
