import type { PendingComment } from "@/lib/client/outbox";
import type { CommentNode } from "@/lib/domain/discussion/tree";
import type { Id } from "@/lib/domain/primitives";

/** What stands below each other in a thread: comments, settled branches in one line, and what is on its way. */
export type ThreadRow = { key: string; depth: number } & (
  | { kind: "comment"; node: CommentNode; /** Whom it answers, where that is not plain to see. */ answers: Id | null }
  | { kind: "settled"; node: CommentNode }
  | { kind: "pending"; entry: PendingComment }
);

export type ThreadOrder = "oldest" | "newest";

type RowsOf = {
  branches: CommentNode[];
  order: ThreadOrder;
  pending: readonly PendingComment[];
  /** Whether the answers to a comment are hidden. */
  isCollapsed: (id: Id) => boolean;
  /** Whether a settled branch is shown all the same. */
  isUnfolded: (id: Id) => boolean;
};

// Deeper answers stand one below the other and say whom they answer: a phone has no room for more steps.
export const deepest = 4;

type Step = { node: CommentNode; depth: number } | { entry: PendingComment; depth: number };

/** A thread as rows in the order of reading. Not by recursion: an argument may go a thousand answers deep. */
export function threadRows({ branches, order, pending, isCollapsed, isUnfolded }: RowsOf): ThreadRow[] {
  const answering = new Map<Id | null, PendingComment[]>();
  for (const entry of pending) {
    const { parentId } = entry.command;
    answering.set(parentId, [...(answering.get(parentId) ?? []), entry]);
  }
  const rows: ThreadRow[] = [];
  const open: Step[] = (order === "oldest" ? branches.toReversed() : branches).map((node) => ({ node, depth: 0 }));
  for (let step = open.pop(); step; step = open.pop()) {
    const depth = Math.min(step.depth, deepest);
    if ("entry" in step) {
      rows.push({ kind: "pending", key: step.entry.command.id, depth, entry: step.entry });
      continue;
    }
    const { node } = step;
    const { id, resolution, parentId } = node.comment;
    const below = step.depth + 1;
    open.push(...(answering.get(id) ?? []).toReversed().map((entry) => ({ entry, depth: below })));
    answering.delete(id);
    if (resolution !== null && !isUnfolded(id)) rows.push({ kind: "settled", key: id, depth, node });
    else {
      rows.push({ kind: "comment", key: id, depth, node, answers: step.depth > deepest ? parentId : null });
      if (!isCollapsed(id)) open.push(...node.replies.toReversed().map((reply) => ({ node: reply, depth: below })));
    }
  }
  // What answers nothing, or nothing that is shown here.
  const mine = [...answering.values()].flat();
  const last = mine.map((entry) => ({ kind: "pending" as const, key: entry.command.id, depth: 0, entry }));
  return order === "oldest" ? [...rows, ...last] : [...last, ...rows];
}
