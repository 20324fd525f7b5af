import { findNarrativeOf } from "@/lib/domain/narratives/evolve";
import { requireOption } from "@/lib/server/options/require-option";
import type { Handler } from "@/lib/server/log/context";
import { listNarratives } from "./rows";

export const unbundleOption: Handler<"unbundle-option"> = async (context, { optionId }) => {
  await requireOption(context, optionId);
  const narrative = findNarrativeOf(await listNarratives(context.tx, context.exercise.id), optionId);
  return narrative ? [{ type: "option.unbundled", payload: { optionId, narrativeId: narrative.id } }] : [];
};
