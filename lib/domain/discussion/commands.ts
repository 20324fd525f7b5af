import { z } from "zod";
import { ModerationText } from "@/lib/domain/moderation/text";
import { Id, limits, line, Ordinal } from "@/lib/domain/primitives";
import { Reaction, ReplyKind, Subject } from "./comment";

/** The command's id becomes the comment's. */
export const PostComment = z.object({
  id: Id,
  type: z.literal("post-comment"),
  subject: Subject,
  quote: line(1_000).nullable().default(null),
  parentId: Id.nullable(),
  kind: ReplyKind.nullable(),
  body: line(limits.comment),
});

export const EditComment = z.object({
  id: Id,
  type: z.literal("edit-comment"),
  commentId: Id,
  body: line(limits.comment),
});

/** The place remains, so that answers keep theirs; the words are gone, from the log too. */
export const DeleteComment = z.object({ id: Id, type: z.literal("delete-comment"), commentId: Id });

export const ReactToComment = z.object({
  id: Id,
  type: z.literal("react-to-comment"),
  commentId: Id,
  reaction: Reaction,
  isOn: z.boolean(),
});

/** `revision` is the one of the option that answers the comment; null when it is settled without. */
export const ResolveComment = z.object({
  id: Id,
  type: z.literal("resolve-comment"),
  commentId: Id,
  revision: Ordinal.nullable(),
});

export const ReopenComment = z.object({ id: Id, type: z.literal("reopen-comment"), commentId: Id });

/** The reason is everybody's to read; the words are its author's and staff's alone until it is restored. */
export const HideComment = z.object({
  id: Id,
  type: z.literal("hide-comment"),
  commentId: Id,
  reason: ModerationText,
});
export const RestoreComment = z.object({ id: Id, type: z.literal("restore-comment"), commentId: Id });

export const discussionCommands = [
  PostComment,
  EditComment,
  DeleteComment,
  ReactToComment,
  ResolveComment,
  ReopenComment,
  HideComment,
  RestoreComment,
] as const;
