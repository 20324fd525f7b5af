import type { Handler } from "@/lib/server/log/context";
import { requireNarrative } from "./require-narrative";

export const withdrawRatification: Handler<"withdraw-ratification"> = async (context, { narrativeId }) => {
  const { ratifications } = await requireNarrative(context, narrativeId);
  const isThere = ratifications.some(({ memberId }) => memberId === context.actor.memberId);
  return isThere ? [{ type: "narrative.ratification-withdrawn", payload: { narrativeId } }] : [];
};
