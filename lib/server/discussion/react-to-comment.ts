import type { FrequentHandler } from "@/lib/server/log/context";
import { requireOpenThread } from "@/lib/server/threads/require-open-thread";
import { requireComment, requireShown } from "./require-comment";

export const reactToComment: FrequentHandler<"react-to-comment"> = async (context, { commentId, reaction, isOn }) => {
  const comment = await requireComment(context, commentId);
  const { subject, reactions } = comment;
  requireShown(comment);
  await requireOpenThread(context, subject.id);
  const isOnNow = reactions[reaction]?.includes(context.actor.memberId) ?? false;
  return isOn === isOnNow ? [] : [{ type: "comment.reacted", payload: { commentId, subject, reaction, isOn } }];
};
