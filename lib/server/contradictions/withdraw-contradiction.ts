import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireContradiction } from "./rows";

export const withdrawContradiction: Handler<"withdraw-contradiction"> = async (context, { contradictionId }) => {
  const { flaggedById, settled } = await requireContradiction(context, contradictionId);
  if (flaggedById !== context.actor.memberId) {
    throw new Refusal("forbidden", "Only who flagged a contradiction takes it back. A moderator can answer it.");
  }
  if (settled) throw new Refusal("invalid", "It has been answered, and stays with its answer.");
  return [{ type: "contradiction.withdrawn", payload: { contradictionId } }];
};
