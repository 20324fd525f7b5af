"use client";

import { clsx } from "clsx";
import { Button } from "@/components/ui/button";
import { type CommentNode, descendantsOf, withGaps } from "@/lib/domain/discussion/tree";
import { CommentItem } from "./comment-item";
import { PendingItem } from "./pending-item";
import { useThreadView } from "./thread-context";

// Deeper answers stand one below the other and say whom they answer: a phone has no room for more steps.
const deepest = 4;
const atOnce = { head: 6, tail: 3 };

/** A comment and everything that was answered to it. */
export function Branch({ node, depth = 0, answers }: { node: CommentNode; depth?: number; answers?: string }) {
  const { collapsed, pending, fresh, target } = useThreadView();
  const { id } = node.comment;
  const isFlat = depth >= deepest;
  const mine = pending.filter(({ command }) => command.parentId === id);
  return (
    // What is out of sight is not laid out: a long thread stays quick to type beside.
    <li
      className={clsx(
        "border-s-2 ps-3.5",
        depth === 0 && "[contain-intrinsic-size:auto_16rem] [content-visibility:auto]",
        fresh.has(id) || target?.id === id ? "border-accent" : "border-line",
      )}
    >
      <CommentItem node={node} answers={answers} hasReplies={node.size > 0 && !isFlat} />
      {!isFlat && !collapsed.has(id) && node.replies.length > 0 && <Replies node={node} depth={depth + 1} />}
      {mine.length > 0 && (
        <ol className="mt-3 space-y-3">
          {mine.map((entry) => (
            <PendingItem key={entry.command.id} entry={entry} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Replies({ node, depth }: { node: CommentNode; depth: number }) {
  const { revealed } = useThreadView();
  const isFlat = depth >= deepest;
  const below = isFlat ? descendantsOf(node) : node.replies;
  return (
    <ol className="mt-3 space-y-3">
      {withGaps(below, atOnce, (id) => revealed.has(id)).map((entry) =>
        "gap" in entry ? (
          <GapItem key={`after-${entry.gap[0]?.comment.id}`} gap={entry.gap} />
        ) : (
          <Branch
            key={entry.comment.id}
            node={entry}
            depth={depth}
            answers={
              isFlat && entry.comment.parentId !== node.comment.id ? (entry.comment.parentId ?? undefined) : undefined
            }
          />
        ),
      )}
    </ol>
  );
}

const step = 40;

/** Stands for comments that are left out, and brings them in. */
export function GapItem({ gap }: { gap: CommentNode[] }) {
  const { onReveal } = useThreadView();
  const next = gap.slice(0, step);
  const rest = gap.length - next.length;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-s-2 border-dotted border-line ps-3.5">
      <Button
        size="sm"
        variant="quiet"
        onPress={() => onReveal(next.map(({ comment }) => comment.id))}
        className="-ms-2.5 text-accent"
      >
        Show {next.length} more
      </Button>
      {rest > 0 && <span className="text-[0.8125rem] text-soft tabular-nums">{rest} beyond these</span>}
    </li>
  );
}
