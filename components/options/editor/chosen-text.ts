import { type ContentField, isFacet, pick } from "@/lib/domain/options/changes";
import type { OptionChanges, OptionContent } from "@/lib/domain/options/option";

export type Side = "mine" | "theirs" | "both";

/** What was chosen for a field of which there are two texts; both together are one after the other, whole. */
export function chosenText(field: ContentField, side: Side, mine: OptionContent, theirs: OptionContent): OptionChanges {
  if (side === "both" && field === "title") return { title: `${mine.title} / ${theirs.title}` };
  if (side === "both" && isFacet(field)) {
    return { facets: { [field]: `${mine.facets[field].trimEnd()}\n\n${theirs.facets[field].trimStart()}` } };
  }
  return pick(side === "theirs" ? theirs : mine, [field]);
}
