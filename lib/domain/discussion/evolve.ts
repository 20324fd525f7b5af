import type { LoggedEvent } from "@/lib/domain/events";
import { patched } from "@/lib/domain/records";
import type { ExerciseState } from "@/lib/domain/state";
import { type Comment, withReaction } from "./comment";

export type DiscussionEvent = Extract<LoggedEvent, { type: `comment.${string}` }>;
type Posted = Extract<DiscussionEvent, { type: "comment.posted" }>;

export function evolveDiscussion(state: ExerciseState, event: DiscussionEvent): ExerciseState {
  const { subject, commentId } = event.payload;
  if (event.type !== "comment.posted") {
    const change = (comment: Comment): Comment => nextComment(comment, event);
    return {
      ...state,
      threads: patched(state.threads, subject.id, (thread) => patched(thread, commentId, change)),
    };
  }
  const counted = <T extends { commentCount: number }>(entry: T): T => ({
    ...entry,
    commentCount: entry.commentCount + 1,
    lastCommentAt: event.at,
  });
  return {
    ...state,
    threads: patched(state.threads, subject.id, (thread) => ({ ...thread, [commentId]: postedComment(event) })),
    options: patched(state.options, subject.id, (option) => ({ ...counted(option), lastSeq: event.seq })),
    narratives: patched(state.narratives, subject.id, counted),
    injects: patched(state.injects, subject.id, counted),
  };
}

function postedComment({ seq, at, by, payload }: Posted): Comment {
  const { commentId: id, subject, quote, parentId, kind, body } = payload;
  return {
    ...{ id, seq, subject, quote, parentId, kind, body },
    authorId: by ?? "",
    postedAt: at,
    editedAt: null,
    edits: 0,
    deletedAt: null,
    reactions: {},
    resolution: null,
    hidden: null,
  };
}

function nextComment(comment: Comment, event: Exclude<DiscussionEvent, Posted>): Comment {
  const memberId = event.by ?? "";
  switch (event.type) {
    case "comment.edited":
      return { ...comment, body: event.payload.body, editedAt: event.at, edits: comment.edits + 1 };
    case "comment.deleted":
      return { ...comment, body: "", quote: null, deletedAt: event.at };
    case "comment.reacted": {
      const { reaction, isOn } = event.payload;
      return { ...comment, reactions: withReaction(comment.reactions, reaction, memberId, isOn) };
    }
    case "comment.resolved":
      return { ...comment, resolution: { memberId, revision: event.payload.revision, at: event.at } };
    case "comment.reopened":
      return { ...comment, resolution: null };
    case "comment.hidden": {
      const { body, quote, reason } = event.payload;
      return { ...comment, body, quote, hidden: { memberId, reason, at: event.at } };
    }
    case "comment.restored": {
      const { body, quote } = event.payload;
      return { ...comment, body, quote, hidden: null };
    }
  }
}
