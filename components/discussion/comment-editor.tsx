"use client";

import { type KeyboardEvent, useState } from "react";
import { useSave } from "@/components/editing/use-save";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { Comment } from "@/lib/domain/discussion/comment";
import { limits } from "@/lib/domain/primitives";

/** One's own comment, edited where it stands. What is refused stays in the field. */
export function CommentEditor({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const [body, setBody] = useState(comment.body);
  const { save, isPending, error } = useSave();
  const isUnchanged = body.trim() === "" || body.trim() === comment.body;

  const handleSave = async (): Promise<void> => {
    if (isUnchanged) return;
    if (await save({ id: crypto.randomUUID(), type: "edit-comment", commentId: comment.id, body })) onClose();
  };
  const handleKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void handleSave();
    if (event.key === "Escape" && body === comment.body) onClose();
  };

  return (
    <div className="mt-1.5 flex flex-col gap-2" onKeyDown={handleKeyDown}>
      <TextField label="Your comment" isLabelHidden isMultiline autoFocus face="read" rows={2} maxLength={limits.comment} value={body} onChange={setBody} />
      {error && <Notice tone="danger">{error.message}</Notice>}
      <div className="flex gap-2">
        <Button size="sm" variant="primary" isPending={isPending} isDisabled={isUnchanged} onPress={() => void handleSave()}>
          Save
        </Button>
        <Button size="sm" variant="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
