import { fewestHandedIn } from "@/lib/domain/blind/sitting";
import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { listHandedIn, requireSitting } from "./rows";

/** Shows staff what was handed in; what was not stays with who made it. */
export const revealBundlings: Handler<"reveal-bundlings"> = async (context, { sittingId }) => {
  const sitting = await requireSitting(context, sittingId);
  if (sitting.revealedAt !== null) return [];
  if (sitting.handedInIds.length < fewestHandedIn) {
    throw new Refusal("invalid", "There is nothing to compare until two have handed in.");
  }
  const bundlings = await listHandedIn(context.tx, sitting);
  return [{ type: "blind.revealed", payload: { sittingId, bundlings } }];
};
