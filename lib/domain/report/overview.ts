import { type Block, list, paragraph, type ReportMap } from "./document";
import { inline } from "./member-text";
import type { Report } from "./schema";
import { countOf } from "./words";

/** The two questions of the map, the map where there is one, and each narrative in a line. */
export function overviewOf({ axes, narratives, accounting }: Report, map: ReportMap | null): Block[] {
  const { total, bundled } = accounting;
  const sum =
    narratives.length === 0
      ? "There are no master narratives yet."
      : `Of ${countOf(total, "option")}, ${bundled} ${bundled === 1 ? "is" : "are"} bundled into ${countOf(narratives.length, "master narrative")}:`;
  const lines = narratives.map(({ number, nickname, forces, tagline, options }) =>
    `**MN-${number} ${inline(nickname)}** (${inline(forces)}, ${countOf(options.length, "option")}). ${inline(tagline)}`.trimEnd(),
  );
  return [
    list(
      [axes.x, axes.y].map(({ name, negative, positive, explanation }) =>
        `**${inline(name)}**: from *${inline(negative)}* to *${inline(positive)}*. ${inline(explanation)}`.trimEnd(),
      ),
    ),
    ...(map && map.view.marks.length > 0 ? [{ kind: "map", map } as const] : []),
    paragraph(sum),
    ...(lines.length > 0 ? [list(lines)] : []),
  ];
}
