import type { Handler } from "@/lib/server/log/context";
import { requireSource } from "./require-source";

export const assessSource: Handler<"assess-source"> = async (context, { sourceId, verdict, reason }) => {
  const { optionId, assessments } = await requireSource(context, sourceId);
  const before = assessments.find(({ memberId }) => memberId === context.actor.memberId);
  const isSame = verdict === (before?.verdict ?? null) && (verdict === null || reason === before?.reason);
  return isSame ? [] : [{ type: "source.assessed", payload: { sourceId, optionId, verdict, reason } }];
};
