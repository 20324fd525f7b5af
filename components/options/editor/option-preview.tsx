"use client";

import { LinkedMarkdown } from "@/components/discussion/linked-markdown";
import { facetLabels, facetNames } from "@/lib/domain/options/option";
import { OptionGlance } from "../option-glance";
import type { ContentInWork } from "./content-in-work";

/** The option as others will read it. */
export function OptionPreview({ content }: { content: ContentInWork }) {
  return (
    <article className="rounded-xl border border-line bg-card px-5 py-6 sm:px-8">
      <h2 dir="auto" className="text-[1.75rem] sm:text-[2rem]">
        {content.title.trim() || "Without a title"}
      </h2>
      {facetNames.map((name) => (
        <section key={name} className="mt-7">
          <h3 className="mb-1.5 font-ui text-sm font-semibold tracking-normal text-soft">{facetLabels[name]}</h3>
          {content.facets[name].trim() ? (
            <LinkedMarkdown text={content.facets[name]} />
          ) : (
            <p className="text-sm text-soft">Nothing written yet.</p>
          )}
        </section>
      ))}
      <OptionGlance content={{ ...content, placement: content.placement ?? undefined }} />
    </article>
  );
}
