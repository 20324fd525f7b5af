import type { Handler } from "@/lib/server/log/context";
import { requireComment } from "./require-comment";

export const reactToComment: Handler<"react-to-comment"> = async (context, { commentId, reaction, isOn }) => {
  const { subject, reactions } = await requireComment(context, commentId);
  const isOnNow = reactions[reaction]?.includes(context.actor.memberId) ?? false;
  return isOn === isOnNow ? [] : [{ type: "comment.reacted", payload: { commentId, subject, reaction, isOn } }];
};
