import type { FacetName } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import type { Comment } from "./comment";

/** A comment with what was answered to it, both in the order of writing. */
export type CommentNode = {
  comment: Comment;
  replies: CommentNode[];
  /** How many comments stand below it, at any depth. */
  size: number;
};

/**
 * The comments of a thread as trees, the oldest first. A comment whose parent is not held stands at
 * the top, so that none is left out.
 */
export function commentTree(comments: Record<Id, Comment>): CommentNode[] {
  const ordered = Object.values(comments).toSorted((a, b) => a.seq - b.seq);
  const nodes = new Map<Id, CommentNode>(ordered.map((comment) => [comment.id, { comment, replies: [], size: 0 }]));
  const parentOf = (node: CommentNode) =>
    node.comment.parentId === null ? undefined : nodes.get(node.comment.parentId);

  const top: CommentNode[] = [];
  for (const node of nodes.values()) (parentOf(node)?.replies ?? top).push(node);
  // An answer comes after what it answers, so from the last to the first every size is known in time.
  for (const node of [...nodes.values()].toReversed()) {
    const parent = parentOf(node);
    if (parent) parent.size += node.size + 1;
  }
  return top;
}

/** Everything below a comment in reading order: each answer followed by what was answered to it. */
export function descendantsOf(node: CommentNode): CommentNode[] {
  const found: CommentNode[] = [];
  const open = node.replies.toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    open.push(...next.replies.toReversed());
  }
  return found;
}

/** The comments above one, the nearest first. */
export function ancestorsOf(comments: Record<Id, Comment>, id: Id): Id[] {
  const found: Id[] = [];
  let above = comments[id]?.parentId ?? null;
  while (above !== null && comments[above] && !found.includes(above)) {
    found.push(above);
    above = comments[above]?.parentId ?? null;
  }
  return found;
}

/** What a thread can be read for: one facet, the option as a whole (null), or everything. */
export type Focus = FacetName | null | "all";

/** The branches in which something is said on the focus; a branch is never cut apart. */
export function branchesOn(focus: Focus, tree: CommentNode[]): CommentNode[] {
  if (focus === "all") return tree;
  const isOnIt = (node: CommentNode): boolean => node.comment.subject.facet === focus;
  return tree.filter((branch) => isOnIt(branch) || descendantsOf(branch).some(isOnIt));
}

/** How many comments there are on each facet, and on the option as a whole (null). */
export function countByFacet(comments: Record<Id, Comment>): Map<FacetName | null, number> {
  const counts = new Map<FacetName | null, number>();
  for (const { subject } of Object.values(comments)) counts.set(subject.facet, (counts.get(subject.facet) ?? 0) + 1);
  return counts;
}
