"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { LocalTime } from "@/components/ui/local-time";
import { useExercise } from "@/lib/client/hooks";
import { type ContentField, contentFields, differingFields } from "@/lib/domain/options/changes";
import type { Revision } from "@/lib/domain/options/option";
import { fieldLabels } from "../field-labels";
import { MemberName } from "../member-name";
import { fieldText } from "./field-text";
import { WordDiff } from "./word-diff";

type RevisionEntryProps = {
  revision: Revision;
  before: Revision | undefined;
  /** Shows what it did not change, too. */ isOpen: boolean;
};

/** One revision and what it changed; the first one is shown as it was submitted. */
export function RevisionEntry({ revision, before, isOpen }: RevisionEntryProps) {
  const changed = before ? differingFields(before.content, revision.content) : [];
  const unchanged = contentFields.filter((field) => !changed.includes(field));
  return (
    <li
      id={`revision-${revision.number}`}
      className="grid scroll-mt-28 gap-x-8 gap-y-3 border-t border-line py-6 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <div className="text-sm text-soft">
        <h2 className="text-lg text-ink">Revision {revision.number}</h2>
        <p className="mt-0.5">
          by <MemberName id={revision.authorId} />
        </p>
        <p>
          <LocalTime at={revision.at} />
        </p>
      </div>
      <div className="min-w-0">
        {revision.note && (
          <LinkedMarkdown
            text={revision.note}
            size="compact"
            className="mb-4 border-s-2 border-edge/60 ps-3 text-soft"
          />
        )}
        {before &&
          changed.map((field) => <ChangedField key={field} field={field} before={before} revision={revision} />)}
        <details open={isOpen} className="mt-3 first:mt-0">
          <summary className="rounded text-[0.8125rem] font-medium text-soft hover:text-ink max-sm:py-2.5">
            {before
              ? `Unchanged: ${unchanged.map((field) => fieldLabels[field].toLowerCase()).join(", ")}`
              : "As it was submitted"}
          </summary>
          <div className="mt-3">
            {unchanged.map((field) => (
              <PlainField key={field} field={field} revision={revision} />
            ))}
          </div>
        </details>
      </div>
    </li>
  );
}

const headClass = "mb-1 font-ui text-sm font-semibold tracking-normal text-soft";

function ChangedField({ field, before, revision }: { field: ContentField; before: Revision; revision: Revision }) {
  const exercise = useExercise((state) => state.exercise);
  return (
    <section className="mb-5">
      <h3 className={headClass}>{fieldLabels[field]}</h3>
      <WordDiff
        before={fieldText(before.content, field, exercise)}
        after={fieldText(revision.content, field, exercise)}
      />
    </section>
  );
}

function PlainField({ field, revision }: { field: ContentField; revision: Revision }) {
  const exercise = useExercise((state) => state.exercise);
  const text = fieldText(revision.content, field, exercise);
  return (
    <section className="mb-5">
      <h3 className={headClass}>{fieldLabels[field]}</h3>
      <p dir="auto" className="measure font-read text-[1.0625rem] leading-relaxed whitespace-pre-wrap">
        {text || "Left open."}
      </p>
    </section>
  );
}
