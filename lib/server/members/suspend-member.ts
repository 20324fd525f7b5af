import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireMemberOf, requireOther } from "./require-member-of";

/** They keep their place, and all that they wrote and drafted. */
export const suspendMember: Handler<"suspend-member"> = async (context, { memberId }) => {
  const { standing } = await requireMemberOf(context, memberId);
  requireOther(context, memberId);
  if (standing === "removed") throw new Refusal("invalid", "They have been removed. There is nothing to suspend.");
  return standing === "suspended" ? [] : [{ type: "member.suspended", payload: { memberId } }];
};
