import type { TextChange } from "@/components/history/text-change";
import { contentFields, differingFields } from "@/lib/domain/options/changes";
import type { OptionContent } from "@/lib/domain/options/option";
import type { Exercise } from "@/lib/domain/state";
import { fieldLabels } from "../field-labels";
import { fieldText } from "./field-text";

/** What became of the fields of an option between two contents; with none before, all of it. */
export function revisionChanges(
  before: OptionContent | undefined,
  after: OptionContent,
  exercise: Exercise,
): TextChange[] {
  return (before ? differingFields(before, after) : contentFields).map((field) => ({
    key: field,
    label: fieldLabels[field],
    before: before ? fieldText(before, field, exercise) : "",
    after: fieldText(after, field, exercise),
  }));
}
