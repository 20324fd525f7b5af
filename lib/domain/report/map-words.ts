import { hasHalos } from "@/lib/domain/map/drawing";
import { countOf } from "./words";
import type { ReportMap } from "./document";

/** What the map shows, for those who cannot see it. */
export function describeMap({ view, regions }: ReportMap): string {
  const { x, y } = view.axes;
  const areas = regions.map(({ nickname, optionIds }) => `${nickname} (${countOf(optionIds.length, "option")})`);
  return [
    `Map of ${countOf(view.marks.length, "option")}, from ${x.negative} on the left to ${x.positive} on the right, and from ${y.negative} below to ${y.positive} above.`,
    ...(areas.length > 0 ? [`Master narratives, around their options: ${areas.join(", ")}.`] : []),
  ].join(" ");
}

/** How to read its dots; only of those kinds that there are. */
export function mapKeyOf({ view, regions }: ReportMap): string {
  const { by, marks } = view;
  const some = (is: (mark: (typeof marks)[number]) => boolean): boolean => marks.some(is);
  return [
    by === "crowd"
      ? "A dot is an option, at the median of where members put it."
      : "A dot is an option, where its author placed it.",
    some(({ halo }) => halo !== null) && hasHalos(view) && "The ellipse around it is where the middle half puts it.",
    some(({ places }) => places.length > 1) && "Two dots that are joined are an option of which opinion is split.",
    by === "crowd" &&
      some(({ whose, dot }) => whose === "author" && dot.mergedInto === null) &&
      "A dashed one was not placed by the crowd, and lies where its author placed it.",
    some(({ dot }) => dot.mergedInto !== null) && "A hollow one was merged, and is joined to the one it went into.",
    some(({ dot }) => dot.narrative !== null) &&
      some(({ dot }) => dot.narrative === null && dot.mergedInto === null) &&
      "A pale one is in no narrative.",
    "A number in a dot counts the options at one place.",
    regions.length > 0 && "An area is a narrative, around its options.",
  ]
    .filter(Boolean)
    .join(" ");
}
