"use client";

import { Ellipsis, Link2, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { Menu, type MenuItemProps } from "@/components/ui/menu";
import { announce } from "@/components/ui/toasts";
import { copyText } from "@/lib/client/copy-text";
import { useMe } from "@/lib/client/hooks";
import { useIsAlive } from "@/lib/client/use-is-alive";
import type { CommentNode } from "@/lib/domain/discussion/tree";
import { actionClass } from "./action-class";
import { DeleteComment } from "./delete-comment";
import { Reactions } from "./reactions";
import { SettleMenu } from "./settling";
import { useModerationItems } from "./use-moderation-items";
import { useThreadView } from "./thread-context";
import { commentAnchor } from "./use-target";

/** What one can do with a comment. */
export function CommentActions({ node }: { node: CommentNode }) {
  const { collapsed, onToggle, onReply } = useThreadView();
  const { id, resolution, deletedAt, hidden } = node.comment;
  const isCollapsed = collapsed.has(id);
  const isThere = deletedAt === null;
  // A dozen switches that do nothing yet would be most of what the server has to draw of a thread.
  if (!useIsAlive()) return <div className="mt-0.5 min-h-6 pointer-coarse:min-h-10" />;
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-4 text-[0.8125rem] text-soft">
      {onReply && (
        <Button className={actionClass} onPress={() => onReply(id)}>
          Reply
        </Button>
      )}
      {isThere && resolution === null && <SettleMenu comment={node.comment} />}
      {node.size > 0 && (
        <Button aria-expanded={!isCollapsed} className={actionClass} onPress={() => onToggle(id)}>
          {isCollapsed ? "Show" : "Hide"} {node.size} {node.size === 1 ? "reply" : "replies"}
        </Button>
      )}
      {isThere && <More node={node} />}
      {isThere && hidden === null && <Reactions comment={node.comment} />}
    </div>
  );
}

function More({ node }: { node: CommentNode }) {
  const { onEdit, onReply, may } = useThreadView();
  const me = useMe();
  const [isDeleting, setIsDeleting] = useState(false);
  const { comment } = node;
  const moderation = useModerationItems(comment);
  const isMine = me?.id === comment.authorId;
  const handleCopy = async (): Promise<void> => {
    const { origin, pathname } = window.location;
    const isCopied = await copyText(`${origin}${pathname}${commentAnchor(comment.id)}`);
    if (isCopied) announce("The link to this comment is copied.", "success");
    else announce("The browser does not let the page copy. The time of the comment is a link to it.", "warn");
  };
  const items: MenuItemProps[] = [
    { id: "link", label: "Copy link", icon: <Link2 aria-hidden size={15} />, onAction: () => void handleCopy() },
  ];
  // Editing is open as long as commenting is.
  if (isMine && onReply && comment.hidden === null) {
    const icon = <Pencil aria-hidden size={15} />;
    items.push({ id: "edit", label: "Edit", icon, onAction: () => onEdit(comment.id) });
  }
  items.push(...moderation.items);
  if (isMine && may.remove) {
    const icon = <Trash2 aria-hidden size={15} />;
    items.push({ id: "delete", label: "Delete…", icon, tone: "danger", onAction: () => setIsDeleting(true) });
  }
  return (
    <>
      <Menu
        label="More for this comment"
        placement="bottom start"
        items={items}
        trigger={
          <Button aria-label="More" className={actionClass}>
            <Ellipsis aria-hidden size={15} />
          </Button>
        }
      />
      {moderation.dialog}
      {isDeleting && <DeleteComment comment={comment} onClose={() => setIsDeleting(false)} />}
    </>
  );
}
