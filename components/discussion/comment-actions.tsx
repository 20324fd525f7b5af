"use client";

import type { CommentNode } from "@/lib/domain/discussion/tree";
import { useThreadView } from "./thread-context";

const actionClass = "cursor-pointer rounded py-0.5 hover:text-ink hover:underline pointer-coarse:py-2.5 max-sm:py-2.5";

type CommentActionsProps = { node: CommentNode; hasReplies: boolean; onEdit?: () => void };

export function CommentActions({ node, hasReplies, onEdit }: CommentActionsProps) {
  const { collapsed, onToggle, onReply } = useThreadView();
  const { id } = node.comment;
  const isCollapsed = collapsed.has(id);
  if (!onReply && !hasReplies) return null;
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-4 text-[0.8125rem] font-medium text-soft">
      {onReply && (
        <button type="button" className={actionClass} onClick={() => onReply(id)}>
          Reply
        </button>
      )}
      {onReply && onEdit && (
        <button type="button" className={actionClass} onClick={onEdit}>
          Edit
        </button>
      )}
      {hasReplies && (
        <button type="button" aria-expanded={!isCollapsed} className={actionClass} onClick={() => onToggle(id)}>
          {isCollapsed ? "Show" : "Hide"} {node.size} {node.size === 1 ? "reply" : "replies"}
        </button>
      )}
    </p>
  );
}
