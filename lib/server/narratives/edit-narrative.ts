import { isDeepStrictEqual } from "node:util";
import type { Handler } from "@/lib/server/log/context";
import { requireNarrative, requireVersion } from "./require-narrative";

export const editNarrative: Handler<"edit-narrative"> = async (context, { narrativeId, baseVersion, changes }) => {
  const narrative = await requireNarrative(context, narrativeId);
  requireVersion(narrative.version, baseVersion);
  if (isDeepStrictEqual({ ...narrative, ...changes }, narrative)) return [];
  return [{ type: "narrative.edited", payload: { narrativeId, changes } }];
};
