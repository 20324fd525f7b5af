"use client";

import { EyeOff } from "lucide-react";
import { ModerationLink } from "@/components/moderation/moderation-link";
import { useViewer } from "@/lib/client/hooks";
import { canSeeHidden } from "@/lib/domain/audience";
import type { Comment } from "@/lib/domain/discussion/comment";

/** Whether the viewer reads the words of a comment: of one that is hidden, its author and staff do. */
export function useReadsWords({ hidden, authorId }: Comment): boolean {
  const viewer = useViewer();
  return hidden === null || canSeeHidden(viewer, authorId);
}

/** Says that a comment is hidden, and why; to those who read it still, also that the others do not. */
export function HiddenLine({ comment }: { comment: Comment }) {
  const isRead = useReadsWords(comment);
  if (comment.hidden === null) return null;
  return (
    <p className="mt-1 flex items-start gap-1.5 rounded-md bg-wash px-2.5 py-1.5 text-[0.8125rem] text-soft">
      <EyeOff aria-hidden size={14} className="mt-0.5 shrink-0" />
      <span className="min-w-0">
        <b className="font-semibold text-ink">Hidden by the moderators.</b> <bdi>{comment.hidden.reason}</bdi>{" "}
        {isRead && "Only its author and the moderators read it. "}
        <ModerationLink kind="comments" label="The log of moderation" />
      </span>
    </p>
  );
}
