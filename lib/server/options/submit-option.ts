import type { Handler } from "@/lib/server/log/context";
import { requireKnownTerms } from "./require-known-terms";

export const submitOption: Handler<"submit-option"> = async (context, { id, content, sourceNote }) => {
  await requireKnownTerms(context, content);
  const { tx, exercise } = context;
  const last = await tx.policyOption.aggregate({ where: { exerciseId: exercise.id }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  return [{ type: "option.submitted", payload: { optionId: id, number, content, sourceNote } }];
};
