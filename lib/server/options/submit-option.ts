import { requireOpenCall } from "@/lib/server/calls/require-call";
import type { Handler } from "@/lib/server/log/context";
import { requireKnownTerms } from "./require-known-terms";
import { requireOption } from "./require-option";

export const submitOption: Handler<"submit-option"> = async (context, command) => {
  const { id, content, sourceNote, rivalOfId, callId } = command;
  await requireKnownTerms(context, content);
  if (rivalOfId !== null) await requireOption(context, rivalOfId);
  if (callId !== undefined) await requireOpenCall(context, callId);
  const { tx, exercise } = context;
  const last = await tx.policyOption.aggregate({ where: { exerciseId: exercise.id }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const payload = { optionId: id, number, content, sourceNote, rivalOfId, ...(callId !== undefined && { callId }) };
  return [{ type: "option.submitted", payload }];
};
