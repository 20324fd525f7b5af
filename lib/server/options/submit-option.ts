import { requireOpenCall } from "@/lib/server/calls/require-call";
import type { Handler } from "@/lib/server/log/context";
import { nextOptionNumber } from "./next-number";
import { requireKnownTerms } from "./require-known-terms";
import { requireOption } from "./require-option";

export const submitOption: Handler<"submit-option"> = async (context, command) => {
  const { id, content, sourceNote, rivalOfId, callId } = command;
  await requireKnownTerms(context, content);
  if (rivalOfId !== null) await requireOption(context, rivalOfId);
  if (callId !== undefined) await requireOpenCall(context, callId);
  const number = await nextOptionNumber(context);
  const payload = { optionId: id, number, content, sourceNote, rivalOfId, ...(callId !== undefined && { callId }) };
  return [{ type: "option.submitted", payload }];
};
