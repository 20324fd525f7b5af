"use client";

import { MessageSquare } from "lucide-react";
import { useMayCommentNow } from "@/components/discussion/use-taking-part";
import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import type { Focus } from "@/lib/domain/discussion/tree";
import { facetLabels, type FacetName, type Facets } from "@/lib/domain/options/option";

type FacetSectionsProps = {
  facets: Facets;
  names: readonly FacetName[];
  counts: Map<FacetName | null, number>;
  focus: Focus;
  onFocus: (facet: FacetName) => void;
};

/** The facets of an option to be read, each with the way to what is said about it. */
export function FacetSections({ facets, names, counts, focus, onFocus }: FacetSectionsProps) {
  return names.map((name) => (
    <section key={name} aria-labelledby={`facet-${name}`} className="mt-7">
      <div className="mb-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id={`facet-${name}`} className="font-ui text-sm font-semibold tracking-normal text-soft">
          {facetLabels[name]}
        </h2>
        <FacetThreadLink count={counts.get(name) ?? 0} facet={name} isOn={focus === name} onFocus={onFocus} />
      </div>
      {facets[name].trim() ? (
        <LinkedMarkdown text={facets[name]} />
      ) : (
        <p className="text-sm text-soft">The author has left this open.</p>
      )}
    </section>
  ));
}

type FacetThreadLinkProps = { count: number; facet: FacetName; isOn: boolean; onFocus: (facet: FacetName) => void };

function FacetThreadLink({ count, facet, isOn, onFocus }: FacetThreadLinkProps) {
  const mayComment = useMayCommentNow();
  if (count === 0 && !mayComment) return null;
  const words = count === 0 ? "No comments yet" : `${count} ${count === 1 ? "comment" : "comments"}`;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={`${words} on ${facetLabels[facet].toLowerCase()}`}
      onClick={() => onFocus(facet)}
      className="inline-flex cursor-pointer items-center gap-1 rounded-full border border-line px-2 py-px text-xs font-medium text-soft hover:border-edge hover:text-ink aria-pressed:border-accent aria-pressed:text-accent max-sm:min-h-9 max-sm:px-3 print:hidden"
    >
      <MessageSquare aria-hidden size={12} />
      {count === 0 ? "Comment" : words}
    </button>
  );
}
