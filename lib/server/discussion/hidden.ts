import type { Comment } from "@/lib/domain/discussion/comment";
import type { DomainEvent } from "@/lib/domain/events";

/** The event that hides a comment for this reason; none when it is hidden for it already. */
export function hidden(comment: Comment, reason: string): DomainEvent[] {
  const { id: commentId, subject, authorId, body, quote } = comment;
  if (comment.hidden?.reason === reason) return [];
  return [{ type: "comment.hidden", payload: { commentId, subject, authorId, body, quote, reason } }];
}
