import { isDeepStrictEqual } from "node:util";
import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { findGroups, requireSitting } from "./rows";

export const saveBundling: Handler<"save-bundling"> = async (context, { sittingId, groups }) => {
  const { tx, exercise, actor } = context;
  const { handedInIds, revealedAt } = await requireSitting(context, sittingId);
  if (revealedAt !== null) {
    throw new Refusal("invalid", "The bundlings have been revealed, so yours stays as it was.");
  }
  if (handedInIds.includes(actor.memberId)) {
    throw new Refusal("invalid", "You have handed this in. Take it back to change it.");
  }
  if (isDeepStrictEqual(await findGroups(tx, sittingId, actor.memberId), groups)) return [];
  const optionIds = groups.flatMap((group) => group.optionIds);
  const known = await tx.policyOption.count({ where: { exerciseId: exercise.id, id: { in: optionIds } } });
  if (known < optionIds.length) throw new Refusal("not-found", "One of these options is not of this exercise.");
  return [{ type: "blind.saved", payload: { sittingId, memberId: actor.memberId, groups } }];
};
