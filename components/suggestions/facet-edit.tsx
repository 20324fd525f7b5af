"use client";

import { useDeferredValue, useId } from "react";
import { WordDiff } from "@/components/history/word-diff";
import { TextField } from "@/components/ui/text-field";
import { facetLabels, type FacetName } from "@/lib/domain/options/option";
import { limits } from "@/lib/domain/primitives";

type FacetEditProps = {
  facet: FacetName;
  before: string;
  text: string;
  onChange: (text: string) => void;
  errorMessage: string | null;
  autoFocus?: boolean;
};

/** A facet as somebody would write it, and what that would change. */
export function FacetEdit({ facet, before, text, onChange, errorMessage, autoFocus }: FacetEditProps) {
  const shown = useDeferredValue(text);
  const previewId = useId();
  return (
    <>
      <TextField
        label={`${facetLabels[facet]}, as you would write it`}
        isMultiline
        autoFocus={autoFocus}
        face="read"
        rows={4}
        maxLength={limits.facet}
        value={text}
        onChange={onChange}
        errorMessage={errorMessage}
      />
      {shown.trim() !== before.trim() && (
        <section aria-labelledby={previewId} className="rounded-lg bg-wash px-3 py-2.5">
          <h3 id={previewId} className="kicker mb-1.5">
            What it would change
          </h3>
          <WordDiff before={before} after={shown} />
        </section>
      )}
    </>
  );
}
