import { Refusal } from "@/lib/domain/errors";
import { type ContentField, rebase } from "@/lib/domain/options/changes";
import { applyChanges, contentOf, type OptionContent, type FullOption } from "@/lib/domain/options/option";
import type { Handler } from "@/lib/server/log/context";
import { requireKnownTerms } from "./require-known-terms";
import { requireOption } from "./require-option";
import { requireRevision } from "./require-revision";
import { revised } from "./revised";

/** Whoever may revise may revise any option. Throws "stale" where somebody else has changed the same sentence. */
export const reviseOption: Handler<"revise-option"> = async (context, command) => {
  const { optionId, baseRevision, changes, note, weight } = command;
  const option = await requireOption(context, optionId);
  await requireKnownTerms(context, changes);
  const base = await requireRevision(context, option, baseRevision);
  const content = joined(base.content, applyChanges(base.content, changes), option);
  return revised(option, content, { note, weight, baseNumber: baseRevision });
};

function joined(base: OptionContent, mine: OptionContent, option: FullOption): OptionContent {
  const { content, disputed } = rebase(base, mine, contentOf(option));
  if (disputed.length === 0) return content;
  const message = `Revision ${option.revision} has changed the same place since you began. Your text is kept; compare the two and save again.`;
  throw new Refusal(
    "stale",
    message,
    disputed.map((field) => ({ path: pathOf(field), message: "Changed by both." })),
  );
}

const plainFields: ContentField[] = ["title", "placement", "stakeholders", "instruments", "timeHorizon"];

function pathOf(field: ContentField): string {
  return `changes.${plainFields.includes(field) ? field : `facets.${field}`}`;
}
