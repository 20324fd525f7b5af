import type { Handler } from "@/lib/server/log/context";
import { requireMemberOf } from "./require-member-of";

/** As the one they were, also where the exercise is full. */
export const reinstateMember: Handler<"reinstate-member"> = async (context, { memberId }) => {
  const { standing } = await requireMemberOf(context, memberId);
  return standing === "active" ? [] : [{ type: "member.reinstated", payload: { memberId } }];
};
