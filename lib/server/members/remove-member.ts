import { takesPlace } from "@/lib/domain/members/places";
import type { Handler } from "@/lib/server/log/context";
import { admitNext } from "./admit";
import { requireMemberOf, requireOther } from "./require-member-of";

/** What they wrote stays under their alias; their place goes to whoever has waited longest. */
export const removeMember: Handler<"remove-member"> = async (context, { memberId }) => {
  const { role, standing } = await requireMemberOf(context, memberId);
  requireOther(context, memberId);
  if (standing === "removed") return [];
  const admitted = await admitNext(context.tx, context.exercise, { leaving: takesPlace(role) ? 1 : 0 });
  return [{ type: "member.removed", payload: { memberId } }, ...admitted];
};
