import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireContradiction } from "./rows";

export const settleContradiction: Handler<"settle-contradiction"> = async (context, { contradictionId, answer }) => {
  const { settled, optionIds } = await requireContradiction(context, contradictionId);
  if (settled?.answer === answer) return [];
  if (settled) throw new Refusal("stale", "Somebody has answered this meanwhile. Read the answer; yours is kept.");
  return [{ type: "contradiction.settled", payload: { contradictionId, optionIds, answer } }];
};
