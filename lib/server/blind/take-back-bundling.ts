import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireSitting } from "./rows";

export const takeBackBundling: Handler<"take-back-bundling"> = async (context, { sittingId }) => {
  const { memberId } = context.actor;
  const { handedInIds, revealedAt } = await requireSitting(context, sittingId);
  if (!handedInIds.includes(memberId)) return [];
  if (revealedAt !== null) {
    throw new Refusal("invalid", "The bundlings have been revealed; what was handed in stays.");
  }
  return [{ type: "blind.taken-back", payload: { sittingId, memberId } }];
};
