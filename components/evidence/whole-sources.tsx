"use client";

import { useAllowed } from "@/lib/client/hooks";
import type { Source } from "@/lib/domain/evidence/source";
import type { Id } from "@/lib/domain/primitives";
import { SourcesAt } from "./sources-at";

/** Sources for the option as a whole, under a heading of their own. */
export function WholeSources({ optionId, sources }: { optionId: Id; sources: Source[] }) {
  const isThere = sources.some(({ facet }) => facet === null);
  const mayAttach = useAllowed("attach-source");
  if (!isThere && !mayAttach) return null;
  return (
    <section aria-labelledby="whole-sources" className="mt-7">
      <h2 id="whole-sources" className="font-ui text-sm font-semibold tracking-normal text-soft">
        Sources for the whole
      </h2>
      <SourcesAt optionId={optionId} facet={null} sources={sources} />
    </section>
  );
}
