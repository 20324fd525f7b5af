"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { newId } from "@/lib/client/new-id";
import type { Comment } from "@/lib/domain/discussion/comment";
import { useAct } from "./use-act";

/** Asks before the viewer's own words are taken out of the thread, and out of the log. */
export function DeleteComment({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { act, isPending } = useAct();
  const handleDelete = async (): Promise<void> => {
    if (await act({ id: newId(), type: "delete-comment", commentId: comment.id })) onClose();
  };
  return (
    <Dialog isOpen size="sm" title="Delete this comment?" onOpenChange={(isOpen) => !isOpen && onClose()}>
      <div className="flex flex-col gap-4">
        <p>
          Its words go for good, its earlier versions too. Its place and what was answered to it stay, with a note that
          you deleted it.
        </p>
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>Keep it</Button>
          <Button variant="danger" isPending={isPending} onPress={() => void handleDelete()}>
            Delete
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
