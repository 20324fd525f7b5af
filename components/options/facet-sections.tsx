"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { useMayCommentNow } from "@/components/discussion/use-taking-part";
import { SourcesAt } from "@/components/evidence/sources-at";
import { SuggestEditForm, useSuggestion } from "@/components/suggestions/suggest-edit";
import { SuggestionList } from "@/components/suggestions/suggestion-list";
import { useEditors } from "@/lib/client/use-editing";
import type { Focus } from "@/lib/domain/discussion/tree";
import type { Source } from "@/lib/domain/evidence/source";
import { facetLabels, type FacetName, type FullOption } from "@/lib/domain/options/option";
import type { Suggestion } from "@/lib/domain/suggestions/suggestion";
import { EditedBy } from "./edited-by";
import { FacetActions } from "./facet-actions";

type FacetSectionsProps = {
  option: FullOption;
  suggestions: Suggestion[];
  sources: Source[];
  names: readonly FacetName[];
  counts: Map<FacetName | null, number>;
  focus: Focus;
  onFocus: (facet: FacetName) => void;
};

/** The facets of an option to be read, each with the ways to edit it and to what is said about it. */
export function FacetSections({ option, suggestions, sources, names, counts, focus, onFocus }: FacetSectionsProps) {
  return names.map((name) => (
    <FacetSection
      key={name}
      {...{ option, name, sources }}
      count={counts.get(name) ?? 0}
      isOn={focus === name}
      onFocus={() => onFocus(name)}
      suggestions={suggestions.filter(({ facet }) => facet === name)}
    />
  ));
}

type FacetSectionProps = {
  option: FullOption;
  name: FacetName;
  count: number;
  isOn: boolean;
  onFocus: () => void;
  suggestions: Suggestion[];
  sources: Source[];
};

function FacetSection({ option, name, count, isOn, onFocus, suggestions, sources }: FacetSectionProps) {
  const text = option.facets[name];
  const edit = useSuggestion(option, name);
  const maySuggest = useMayCommentNow();
  const editors = useEditors(option.id);
  const suggestId = `suggest-${name}`;
  return (
    <section aria-labelledby={`facet-${name}`} data-facet={name} className="mt-7">
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`facet-${name}`} className="font-ui text-sm font-semibold tracking-normal text-soft">
          {facetLabels[name]}
        </h2>
        <FacetActions
          {...{ option, name, count, isOn, onFocus, suggestId, maySuggest }}
          isSuggesting={edit.isEditing}
          onSuggest={edit.begin}
        />
        <EditedBy editing={editors} field={name} className="text-xs" />
      </div>
      {text.trim() ? (
        <LinkedMarkdown text={text} />
      ) : (
        <p className="text-sm text-soft">The author has left this open.</p>
      )}
      {edit.isEditing && (
        <SuggestEditForm
          {...{ option, edit }}
          facet={name}
          // The form is gone by then, and with it the place where one was.
          onDone={() => requestAnimationFrame(() => document.getElementById(suggestId)?.focus())}
        />
      )}
      <SourcesAt optionId={option.id} facet={name} sources={sources} />
      <SuggestionList option={option} facet={name} suggestions={suggestions} />
    </section>
  );
}
