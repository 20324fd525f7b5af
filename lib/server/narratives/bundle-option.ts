import { Refusal } from "@/lib/domain/errors";
import { requireOption } from "@/lib/server/options/require-option";
import type { Handler } from "@/lib/server/log/context";
import { requireNarrative } from "./require-narrative";

export const bundleOption: Handler<"bundle-option"> = async (context, { optionId, narrativeId, index }) => {
  const option = await requireOption(context, optionId);
  const narrative = await requireNarrative(context, narrativeId);
  if (option.status !== "accepted") throw new Refusal("invalid", `Accept PO-${option.number} before you bundle it.`);
  if (option.mergedIntoId !== null) {
    throw new Refusal(
      "invalid",
      `PO-${option.number} has been merged into another option, and goes where that one goes.`,
    );
  }
  if (option.splitIntoIds.length > 0) {
    throw new Refusal("invalid", `PO-${option.number} has been split. Bundle its parts.`);
  }
  const others = narrative.optionIds.filter((id) => id !== optionId);
  const place = Math.min(index, others.length);
  if (narrative.optionIds.indexOf(optionId) === place) return [];
  return [{ type: "option.bundled", payload: { optionId, narrativeId, index: place } }];
};
