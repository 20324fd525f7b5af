import { isDeepStrictEqual } from "node:util";
import { isStaff } from "@/lib/domain/audience";
import { Refusal } from "@/lib/domain/errors";
import { applyChanges, contentOf } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { requireKnownTerms } from "./require-known-terms";
import { requireOption } from "./require-option";

export const reviseOption: Handler<"revise-option"> = async (context, { optionId, baseRevision, changes, note }) => {
  const option = await requireOption(context, optionId);
  const { actor } = context;
  if (option.authorId !== actor.memberId && !isStaff(actor.role)) {
    throw new Refusal(
      "forbidden",
      "Only the author and the moderators can revise this option. Say in its thread what you would change.",
    );
  }
  if (option.revision !== baseRevision) {
    throw new Refusal(
      "stale",
      `Revision ${option.revision} has been saved since you began. Your text is kept; compare the two and save again.`,
    );
  }
  await requireKnownTerms(context, changes);
  const before = contentOf(option);
  if (isDeepStrictEqual(applyChanges(before, changes), before)) return [];
  return [{ type: "option.revised", payload: { optionId, revision: option.revision + 1, changes, note } }];
};
