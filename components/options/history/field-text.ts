import type { ContentField } from "@/lib/domain/options/changes";
import type { Exercise } from "@/lib/domain/state";
import { facetNames, type OptionContent, type Placement, timeHorizonLabels } from "@/lib/domain/options/option";
import { partLabels } from "../option-glance";
import { placementWords } from "../placement-words";

/** What a field of an option says, as text that can be compared with another version of it. */
export function fieldText(
  content: Omit<OptionContent, "placement"> & { placement: Placement | null },
  field: ContentField,
  { axes, stakeholders, instruments }: Exercise,
): string {
  const facet = facetNames.find((name) => name === field);
  if (facet) return content.facets[facet];
  const nameIn = (terms: { id: string; name: string }[], id: string): string =>
    terms.find((term) => term.id === id)?.name ?? id;
  switch (field) {
    case "title":
      return content.title;
    case "placement":
      return content.placement ? placementWords(axes, content.placement) : "Not placed yet";
    case "stakeholders":
      return content.stakeholders
        .map(({ id, part }) => `${nameIn(stakeholders, id)}: ${partLabels[part].toLowerCase()}`)
        .toSorted()
        .join("\n");
    case "instruments":
      return content.instruments
        .map((id) => nameIn(instruments, id))
        .toSorted()
        .join("\n");
    default:
      return content.timeHorizon ? timeHorizonLabels[content.timeHorizon] : "Not said";
  }
}
