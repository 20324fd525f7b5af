"use client";

import { useState } from "react";
import { useRevisions } from "@/components/options/history/use-revisions";
import { facetLabels, type FacetName, type FullOption } from "@/lib/domain/options/option";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import { DecidedSuggestion, OpenSuggestion } from "./suggestion-item";

type SuggestionListProps = { option: FullOption; facet: FacetName; suggestions: Suggestion[] };

/** What was suggested for a facet: the open ones in sight, the decided ones on demand. */
export function SuggestionList({ option, facet, suggestions }: SuggestionListProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const open = suggestions.filter(({ status }) => status === "open");
  const decided = suggestions.filter(({ status }) => status !== "open");
  const shown = isUnfolded ? suggestions : open;
  // The text they were written to is on the page already, unless the option has been revised since.
  const isOlder = shown.some(({ baseNumber }) => baseNumber !== option.revision);
  const revisions = useRevisions(option.number, [], isOlder ? option.revision : undefined);
  const textAt = (number: number): string | undefined =>
    number === option.revision
      ? option.facets[facet]
      : revisions.find((revision) => revision.number === number)?.content.facets[facet];
  if (suggestions.length === 0) return null;

  return (
    <section aria-label={`Suggestions for ${facetLabels[facet].toLowerCase()}`} className="mt-3 print:hidden">
      {open.length > 0 && (
        <ul className="flex flex-col gap-3">
          {open.map((suggestion) => (
            <OpenSuggestion
              key={suggestion.id}
              suggestion={suggestion}
              option={option}
              before={textAt(suggestion.baseNumber)}
            />
          ))}
        </ul>
      )}
      {decided.length > 0 && (
        <details className="mt-2" onToggle={(event) => setIsUnfolded(event.currentTarget.open)}>
          <summary className="rounded text-[0.8125rem] font-medium text-soft hover:text-ink max-sm:py-2.5">
            {decided.length} decided {decided.length === 1 ? "suggestion" : "suggestions"}
          </summary>
          <ul className="mt-2">
            {isUnfolded &&
              decided.map((suggestion) => (
                <DecidedSuggestion key={suggestion.id} suggestion={suggestion} before={textAt(suggestion.baseNumber)} />
              ))}
          </ul>
        </details>
      )}
    </section>
  );
}
