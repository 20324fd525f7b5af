"use client";

import type { CommentNode } from "@/lib/domain/discussion/tree";
import { withGaps } from "@/lib/domain/discussion/tree";
import { Branch, GapItem } from "./branch";
import { PendingItem } from "./pending-item";
import { useThreadView } from "./thread-context";
import type { ThreadOrder } from "./thread-header";

const atOnce = { head: 20, tail: 10 };

/** The branches of a thread, and what the viewer has just written beside them. */
export function TopLevel({ branches, order }: { branches: CommentNode[]; order: ThreadOrder }) {
  const { revealed, pending, focus, comments } = useThreadView();
  const ordered = order === "oldest" ? branches : branches.toReversed();
  const mine = pending
    .filter(({ command: { parentId } }) => parentId === null || !(parentId in comments))
    .filter(({ command: { subject } }) => focus === "all" || subject.facet === focus)
    .map((entry) => <PendingItem key={entry.command.id} entry={entry} />);
  return (
    <ol className="space-y-4">
      {order === "newest" && mine}
      {withGaps(ordered, atOnce, (id) => revealed.has(id)).map((entry) =>
        "gap" in entry ? (
          <GapItem key={`before-${entry.gap.at(-1)?.comment.id}`} gap={entry.gap} />
        ) : (
          <Branch key={entry.comment.id} node={entry} />
        ),
      )}
      {order === "oldest" && mine}
    </ol>
  );
}
