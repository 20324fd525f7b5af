import { Refusal } from "@/lib/domain/errors";
import { mayObject } from "@/lib/domain/options/objection";
import { standsAlone } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { requireOption } from "./require-option";

export const objectToMerge: Handler<"object-to-merge"> = async (context, { optionId, reason }) => {
  const { actor } = context;
  const option = await requireOption(context, optionId);
  const { mergedIntoId: intoId, number } = option;
  if (standsAlone(option)) {
    throw new Refusal("invalid", `PO-${number} stands by itself: there is no merge or split to object to.`);
  }
  if (!mayObject(actor.memberId, option, intoId === null ? option : await requireOption(context, intoId))) {
    throw new Refusal(
      "forbidden",
      "Only those who wrote of what was merged or split object to that. Say it in the thread.",
    );
  }
  if (option.objections.some((objection) => objection.memberId === actor.memberId && objection.reason === reason))
    return [];
  return [{ type: "merge.objected", payload: { optionId, intoId, reason } }];
};
