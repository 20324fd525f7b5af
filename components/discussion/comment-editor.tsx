"use client";

import type { KeyboardEvent } from "react";
import { Fields } from "@/components/editing/fields";
import { SaveBar } from "@/components/editing/save-bar";
import { Theirs } from "@/components/editing/theirs";
import { useKeptEdit, useKeptKey } from "@/components/editing/use-kept-edit";
import { useSave } from "@/components/editing/use-save";
import { TextField } from "@/components/ui/text-field";
import { tooLong } from "@/components/ui/too-long";
import { newId } from "@/lib/client/new-id";
import type { Comment } from "@/lib/domain/discussion/comment";
import { limits } from "@/lib/domain/primitives";
import { LinkedMarkdown } from "./linked-markdown";

/** One's own comment, edited where it stands. What is not saved yet is kept in this browser. */
export function CommentEditor({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { mine, theirs, change, discard } = useKeptEdit(useKeptKey(`comment:${comment.id}`), comment.body);
  const { save, isPending, error } = useSave();
  const body = mine.trim();
  const isTooLong = tooLong(body, limits.comment) !== null;
  const isChanged = body !== "" && body !== comment.body;
  const canSave = isChanged && !isTooLong;

  const handleClose = (): void => {
    discard();
    onClose();
  };
  const handleSave = async (): Promise<void> => {
    if (await save({ id: newId(), type: "edit-comment", commentId: comment.id, body })) handleClose();
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    if (isPending) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && canSave) void handleSave();
    if (event.key === "Escape" && mine === comment.body) handleClose();
  };

  return (
    <div className="mt-1.5 flex flex-col gap-2" onKeyDown={handleKeyDown}>
      {theirs !== undefined && (
        <Theirs>
          <LinkedMarkdown text={theirs} size="compact" />
        </Theirs>
      )}
      <Fields isPending={isPending}>
        <TextField
          label="Your comment"
          isLabelHidden
          isMultiline
          autoFocus
          face="read"
          rows={2}
          maxLength={limits.comment}
          value={mine}
          onChange={change}
          // What is around it clips: this leaves room for the ring of the focus.
          className="me-0.5"
        />
      </Fields>
      <SaveBar
        {...{ error, isPending }}
        isDirty={isChanged}
        problem={isTooLong ? "Too long to be saved." : null}
        isConflict={theirs !== undefined}
        onSave={() => void handleSave()}
        onDiscard={handleClose}
      />
    </div>
  );
}
