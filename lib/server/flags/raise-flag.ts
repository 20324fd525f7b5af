import { Refusal } from "@/lib/domain/errors";
import { requireComment } from "@/lib/server/discussion/require-comment";
import { requireSubject } from "@/lib/server/discussion/require-subject";
import type { Handler } from "@/lib/server/log/context";

/** Refuses what the same member has flagged already and nobody has settled. */
export const raiseFlag: Handler<"raise-flag"> = async (context, command) => {
  const { id: flagId, commentId, reason, text } = command;
  await requireSubject(context, command.subject);
  // What a comment is about is for the log to say, not for who flags it.
  const subject = commentId === null ? command.subject : (await requireComment(context, commentId)).subject;
  if (subject.id !== command.subject.id) throw new Refusal("not-found", "This comment is in another thread.");
  const { memberId } = context.actor;
  const open = { memberId, subjectId: subject.id, commentId, settledAt: null };
  if (await context.tx.flag.findFirst({ where: open })) {
    throw new Refusal("stale", "You have flagged this already. The moderators will look at it and tell you.");
  }
  return [{ type: "flag.raised", payload: { flagId, memberId, subject, commentId, reason, text } }];
};
