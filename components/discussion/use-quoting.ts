"use client";

import { toQuote } from "@/lib/domain/discussion/quote";
import type { FacetName } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { changeComposed, useComposedKey } from "./composed";

/** The field in which one writes into the thread of a subject. */
export const composerId = (subjectId: Id): string => `composer-${subjectId}`;

/** Puts a passage of a facet into the comment that is being written, and goes there. */
export function useQuoting(subjectId: Id): (facet: FacetName, passage: string) => void {
  const storageKey = useComposedKey(subjectId);
  return (facet, passage) => {
    const quote = toQuote(passage);
    if (quote === "") return;
    changeComposed(storageKey, () => ({ facet, quote, parentId: null }));
    document.getElementById(composerId(subjectId))?.focus();
  };
}
