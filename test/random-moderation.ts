import type { CommandType } from "@/lib/domain/commands";
import type { Comment } from "@/lib/domain/discussion/comment";
import { flagReasons } from "@/lib/domain/flags/flag";
import type { Id } from "@/lib/domain/primitives";
import type { ExerciseState } from "@/lib/domain/state";
import type { Played } from "./exercise";
import type { Random } from "./random";

type Commands = { [T in CommandType]?: Extract<Played, { type: T }> };

/** What staff do about the comments and options of others, and what members flag to them. */
export function randomModeration(
  { pick, isOnceIn }: Random,
  state: ExerciseState,
  { comment, optionId, none, text }: { comment: Comment | undefined; optionId: Id; none: Id; text: string },
): Commands {
  const flag = pick(Object.values(state.flags).filter(({ settled }) => settled === null));
  const isHidden = flag !== undefined && flag.commentId !== null && isOnceIn(2);
  const hidden = Object.values(state.threads)
    .flatMap((thread) => Object.values(thread))
    .filter((entry) => entry.hidden !== null);
  const commentId = comment?.id ?? none;
  const thread = comment
    ? { kind: comment.subject.kind, id: comment.subject.id }
    : { kind: "option" as const, id: optionId };
  const locked = pick(Object.values(state.threadRules).filter(({ lock }) => lock !== null));
  const subject = comment && isOnceIn(2) ? comment.subject : { kind: "option" as const, id: optionId, facet: null };
  return {
    "ask-for-changes": { type: "ask-for-changes", optionId, text },
    "hide-comment": { type: "hide-comment", commentId, reason: text },
    "restore-comment": { type: "restore-comment", commentId: pick(hidden)?.id ?? none },
    "raise-flag": {
      type: "raise-flag",
      subject,
      commentId: comment?.subject.id === subject.id ? commentId : null,
      reason: pick(flagReasons) ?? "other",
      text,
    },
    "settle-flag": {
      type: "settle-flag",
      flagId: flag?.id ?? none,
      outcome: isHidden ? "hidden" : "left",
      reason: isHidden ? text : null,
      answer: text,
    },
    "lock-thread": { type: "lock-thread", subject: thread, reason: text },
    "unlock-thread": { type: "unlock-thread", subject: locked?.subject ?? thread },
    "set-slow-mode": { type: "set-slow-mode", subject: isOnceIn(2) ? thread : null, seconds: isOnceIn(3) ? 5 : null },
  };
}
