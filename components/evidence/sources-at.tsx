"use client";

import { Plus } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useAllowed } from "@/lib/client/hooks";
import type { Source } from "@/lib/domain/evidence/source";
import { facetLabels, type FacetName } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { AttachSource } from "./attach-source";
import { SourceItem } from "./source-item";

/** `sources` are those of the whole option. */
type SourcesAtProps = { optionId: Id; facet: FacetName | null; sources: Source[] };

/** What is brought for or against a facet of an option, or (null) the option as a whole. */
export function SourcesAt({ optionId, facet, sources: all }: SourcesAtProps) {
  const mayAttach = useAllowed("attach-source");
  const sources = all.filter((source) => source.facet === facet);
  if (sources.length === 0 && !mayAttach) return null;
  const where = facet === null ? "the option as a whole" : facetLabels[facet].toLowerCase();
  return (
    <section aria-label={`Sources for ${where}`} className="mt-3 font-ui">
      {sources.length > 0 && (
        <ul className="flex flex-col gap-3 border-s-2 border-line ps-3">
          {sources.map((source) => (
            <SourceItem key={source.id} source={source} />
          ))}
        </ul>
      )}
      {mayAttach && (
        <AttachSource
          optionId={optionId}
          facet={facet}
          trigger={
            <Button variant="quiet" size="sm" className="-ms-2 print:hidden" aria-label={`Add a source for ${where}`}>
              <Plus aria-hidden size={14} />
              Source
            </Button>
          }
        />
      )}
    </section>
  );
}
