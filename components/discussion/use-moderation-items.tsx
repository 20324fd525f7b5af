"use client";

import { Eye, EyeOff, Flag } from "lucide-react";
import { type ReactNode, useState } from "react";
import { FlagDialog } from "@/components/flags/flag-dialog";
import { ReasonDialog } from "@/components/editing/reason-dialog";
import type { MenuItemProps } from "@/components/ui/menu";
import { useMe } from "@/lib/client/hooks";
import { newId } from "@/lib/client/new-id";
import type { Comment } from "@/lib/domain/discussion/comment";
import { HideComment } from "@/lib/domain/discussion/commands";
import { useAct } from "./use-act";
import { useMayNow } from "./use-taking-part";

/** What can be done about a comment that is out of place: flag it, or as staff hide and restore it. */
export function useModerationItems(comment: Comment): { items: MenuItemProps[]; dialog: ReactNode } {
  const me = useMe();
  const { act } = useAct();
  const [open, setOpen] = useState<"flag" | "hide" | null>(null);
  const mayHide = useMayNow("hide-comment");
  const mayFlag = useMayNow("raise-flag") && me?.id !== comment.authorId && comment.hidden === null;
  const close = (): void => setOpen(null);
  const items: MenuItemProps[] = [];
  if (mayFlag) {
    items.push({ id: "flag", label: "Flag…", icon: <Flag aria-hidden size={15} />, onAction: () => setOpen("flag") });
  }
  if (mayHide && comment.hidden === null) {
    items.push({ id: "hide", label: "Hide…", icon: <EyeOff aria-hidden size={15} />, onAction: () => setOpen("hide") });
  }
  if (mayHide && comment.hidden !== null) {
    const restore = (): void => void act({ id: newId(), type: "restore-comment", commentId: comment.id });
    items.push({ id: "restore", label: "Restore", icon: <Eye aria-hidden size={15} />, onAction: restore });
  }
  const dialog = (
    <>
      {open === "flag" && <FlagDialog subject={comment.subject} commentId={comment.id} onClose={close} />}
      {open === "hide" && (
        <ReasonDialog
          isOpen
          onOpenChange={(isOpen) => !isOpen && close()}
          title="Hide this comment"
          description="Everybody reads it in place of the comment, which its author and the moderators go on seeing."
          act="Hide"
          variant="danger"
          keptAs={`hide:${comment.id}`}
          schema={HideComment.shape.reason}
          command={(reason) => ({ id: newId(), type: "hide-comment", commentId: comment.id, reason })}
        />
      )}
    </>
  );
  return { items, dialog };
}
