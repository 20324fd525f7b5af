"use client";

import { useExercise } from "@/lib/client/hooks";
import type { ContentField } from "@/lib/domain/options/changes";
import type { OptionContent } from "@/lib/domain/options/option";
import { fieldLabels } from "../field-labels";
import { fieldText } from "./field-text";
import { WordDiff } from "./word-diff";

const headClass = "mb-1 font-ui text-sm font-semibold tracking-normal text-soft";

/** What became of a field between two contents. */
export function ChangedField({
  field,
  before,
  after,
}: {
  field: ContentField;
  before: OptionContent;
  after: OptionContent;
}) {
  const exercise = useExercise((state) => state.exercise);
  return (
    <section className="mb-5 last:mb-0">
      <h3 className={headClass}>{fieldLabels[field]}</h3>
      <WordDiff before={fieldText(before, field, exercise)} after={fieldText(after, field, exercise)} />
    </section>
  );
}

/** A field as it stood. */
export function PlainField({ field, content }: { field: ContentField; content: OptionContent }) {
  const exercise = useExercise((state) => state.exercise);
  const text = fieldText(content, field, exercise);
  return (
    <section className="mb-5 last:mb-0">
      <h3 className={headClass}>{fieldLabels[field]}</h3>
      <p dir="auto" className="measure font-read text-[1.0625rem] leading-relaxed whitespace-pre-wrap">
        {text || "Left open."}
      </p>
    </section>
  );
}
