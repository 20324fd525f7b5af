import type { Handler } from "@/lib/server/log/context";
import { requireReferences } from "@/lib/server/references/require-references";
import { requireTakeaway, requireVersion } from "./require-narrative";

export const editTakeaway: Handler<"edit-takeaway"> = async (context, { takeawayId, baseVersion, changes }) => {
  const takeaway = await requireTakeaway(context, takeawayId);
  requireVersion(takeaway.version, baseVersion);
  await requireReferences(context, "changes", changes, takeaway);
  return [{ type: "takeaway.edited", payload: { takeawayId, changes } }];
};
