import { Refusal } from "@/lib/domain/errors";
import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "@/lib/server/options/require-option";
import { requireNarrative } from "./require-narrative";

export const writeLine: Handler<"write-line"> = async (context, { narrativeId, optionId, was, line }) => {
  const { lines, optionIds, number } = await requireNarrative(context, narrativeId);
  const option = await requireOption(context, optionId);
  if (!optionIds.includes(optionId)) {
    throw new Refusal("invalid", `PO-${option.number} is not in MN-${number} any more, so it has no line there.`);
  }
  const current = lines[optionId] ?? "";
  if (current === line) return [];
  if (current !== was) {
    throw new Refusal("stale", "Somebody else has written this line since you began. Yours is kept; compare the two.");
  }
  return [{ type: "narrative.line-written", payload: { narrativeId, optionId, line } }];
};
