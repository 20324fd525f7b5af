import { Refusal } from "@/lib/domain/errors";
import { isErased } from "@/lib/domain/members/erased";
import type { Handler } from "@/lib/server/log/context";
import { requireMemberOf } from "./require-member-of";

/** As the one they were, also where the exercise is full. */
export const reinstateMember: Handler<"reinstate-member"> = async (context, { memberId }) => {
  const { standing, ...member } = await requireMemberOf(context, memberId);
  if (isErased(member)) throw new Refusal("invalid", "Nobody knows any more who they were, so they cannot come back.");
  return standing === "active" ? [] : [{ type: "member.reinstated", payload: { memberId } }];
};
