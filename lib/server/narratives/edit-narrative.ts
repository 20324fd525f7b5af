import type { Handler } from "@/lib/server/log/context";
import { requireNarrative, requireVersion } from "./require-narrative";

export const editNarrative: Handler<"edit-narrative"> = async (context, { narrativeId, baseVersion, changes }) => {
  const { version } = await requireNarrative(context, narrativeId);
  requireVersion(version, baseVersion);
  return [{ type: "narrative.edited", payload: { narrativeId, changes } }];
};
