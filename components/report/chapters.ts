import type { Quadrant } from "@/lib/domain/narratives/narrative";
import type { Report } from "@/lib/domain/report/schema";
import { hasSources } from "@/lib/domain/report/sources";

/** A chapter of the report: `id` is its anchor. */
export type Chapter = { id: string; label: string; quadrant?: Quadrant };

/** The chapters of a report, in order; those that would be empty are left out. */
export function chaptersOf(report: Report): Chapter[] {
  const { narratives, takeaways } = report;
  return [
    { id: "background", label: "Background" },
    { id: "overview", label: "Overview" },
    ...narratives.map(({ number, nickname, quadrant }) => ({ id: narrativeAnchor(number), label: nickname, quadrant })),
    ...(takeaways.length > 0 ? [{ id: "takeaways", label: "Strategic takeaways" }] : []),
    { id: "method", label: "A. Method and rounds" },
    { id: "participation", label: "B. Participation" },
    { id: "not-used", label: "C. Options not used" },
    { id: "coverage", label: "D. Coverage" },
    ...(hasSources(report) ? [{ id: "sources", label: "E. Sources" }] : []),
  ];
}

export function narrativeAnchor(number: number): string {
  return `mn-${number}`;
}
