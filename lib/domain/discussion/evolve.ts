import type { LoggedEvent } from "@/lib/domain/events";
import { patched } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import type { Comment } from "./comment";

export type DiscussionEvent = Extract<LoggedEvent, { type: `comment.${string}` }>;

export function evolveDiscussion(state: ExerciseState, event: DiscussionEvent): ExerciseState {
  const { subject, commentId, body } = event.payload;
  if (event.type === "comment.edited") {
    return {
      ...state,
      threads: patched(state.threads, subject.id, (thread) =>
        patched(thread, commentId, (comment) => ({ ...comment, body, editedAt: event.at })),
      ),
    };
  }
  const comment: Comment = {
    id: commentId,
    subject,
    parentId: event.payload.parentId,
    kind: event.payload.kind,
    authorId: event.by ?? "",
    body,
    postedAt: event.at,
    editedAt: null,
  };
  return {
    ...state,
    threads: patched(state.threads, subject.id, (thread) => ({ ...thread, [commentId]: comment })),
    options: patched(state.options, subject.id, (option) => ({
      ...option,
      commentCount: option.commentCount + 1,
      lastCommentAt: event.at,
    })),
  };
}
