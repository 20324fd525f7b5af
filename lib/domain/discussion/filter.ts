import type { Id } from "@/lib/domain/primitives";
import type { Comment, ReplyKind } from "./comment";
import { mentionedIn, type Named } from "./mentions";
import { type CommentNode, descendantsOf } from "./tree";

/** What a thread is narrowed down to. Several kinds are read together. */
export type Filter = { kinds: readonly ReplyKind[]; isOpen: boolean; isForMe: boolean };

export const unfiltered: Filter = { kinds: [], isOpen: false, isForMe: false };

export function isUnfiltered({ kinds, isOpen, isForMe }: Filter): boolean {
  return kinds.length === 0 && !isOpen && !isForMe;
}

/**
 * The branches that a filter leaves, each of them whole: those that are not settled, and in which
 * somebody says something of the kinds, or to the viewer. `forMe` comes from `commentsFor`.
 */
export function filterBranches(branches: CommentNode[], filter: Filter, forMe: ReadonlySet<Id>): CommentNode[] {
  if (isUnfiltered(filter)) return branches;
  const { kinds, isOpen, isForMe } = filter;
  const isWanted = ({ comment }: CommentNode): boolean =>
    (kinds.length === 0 || (comment.kind !== null && comment.deletedAt === null && kinds.includes(comment.kind))) &&
    (!isForMe || forMe.has(comment.id));
  return branches.filter(
    (branch) => (!isOpen || isUnsettled(branch)) && (isWanted(branch) || descendantsOf(branch).some(isWanted)),
  );
}

export type FilterCounts = { kinds: Record<ReplyKind, number>; open: number; forMe: number };

/** How many comments of each kind and for the viewer there are in some branches, and how many of these are not settled. */
export function countForFilter(branches: CommentNode[], forMe: ReadonlySet<Id>): FilterCounts {
  const counts: FilterCounts = { kinds: { expand: 0, counter: 0, adapt: 0, ask: 0, evidence: 0 }, open: 0, forMe: 0 };
  for (const branch of branches) {
    if (isUnsettled(branch)) counts.open += 1;
    for (const { comment } of [branch, ...descendantsOf(branch)]) {
      if (comment.kind && comment.deletedAt === null) counts.kinds[comment.kind] += 1;
      if (forMe.has(comment.id)) counts.forMe += 1;
    }
  }
  return counts;
}

function isUnsettled({ comment }: CommentNode): boolean {
  return comment.resolution === null && comment.deletedAt === null;
}

/** What others have written to somebody: by naming them, or by asking in answer to something they wrote. */
export function commentsFor(me: Named, comments: Record<Id, Comment>, ordered: readonly Named[]): Set<Id> {
  const name = `@${me.alias}`.toLowerCase();
  const isFor = ({ authorId, parentId, kind, body, deletedAt }: Comment): boolean => {
    if (authorId === me.id || deletedAt !== null) return false;
    if (kind === "ask" && parentId !== null && comments[parentId]?.authorId === me.id) return true;
    // Only a text that holds the name is worth being searched for all names.
    return body.toLowerCase().includes(name) && mentionedIn(body, ordered).has(me.id);
  };
  return new Set(Object.values(comments).flatMap((comment) => (isFor(comment) ? comment.id : [])));
}
