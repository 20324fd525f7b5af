import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "./require-option";

export const withdrawObjection: Handler<"withdraw-objection"> = async (context, { optionId }) => {
  const { objections } = await requireOption(context, optionId);
  const isThere = objections.some(({ memberId }) => memberId === context.actor.memberId);
  return isThere ? [{ type: "merge.objection-withdrawn", payload: { optionId } }] : [];
};
