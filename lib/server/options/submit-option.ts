import type { Handler } from "@/lib/server/log/context";
import { requireKnownTerms } from "./require-known-terms";
import { requireOption } from "./require-option";

export const submitOption: Handler<"submit-option"> = async (context, { id, content, sourceNote, rivalOfId }) => {
  await requireKnownTerms(context, content);
  if (rivalOfId !== null) await requireOption(context, rivalOfId);
  const { tx, exercise } = context;
  const last = await tx.policyOption.aggregate({ where: { exerciseId: exercise.id }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  return [{ type: "option.submitted", payload: { optionId: id, number, content, sourceNote, rivalOfId } }];
};
