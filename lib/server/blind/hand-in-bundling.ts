import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { findGroups, requireSitting } from "./rows";

export const handInBundling: Handler<"hand-in-bundling"> = async (context, { sittingId }) => {
  const { memberId } = context.actor;
  const { handedInIds, revealedAt } = await requireSitting(context, sittingId);
  if (handedInIds.includes(memberId)) return [];
  if (revealedAt !== null) {
    throw new Refusal("invalid", "The bundlings have been revealed already; yours can no longer be among them.");
  }
  const groups = await findGroups(context.tx, sittingId, memberId);
  if (groups.every(({ optionIds }) => optionIds.length === 0)) {
    throw new Refusal("invalid", "Put some options into groups before you hand this in.");
  }
  return [{ type: "blind.handed-in", payload: { sittingId, memberId } }];
};
