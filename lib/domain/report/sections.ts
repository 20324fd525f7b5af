import { type NarrativeProse, narrativeProse, proseLabels } from "@/lib/domain/narratives/narrative";
import type { ReportNarrative } from "./schema";

export type Section = { field: NarrativeProse; label: string; text: string };

/** What a narrative says before its options are listed, and after; texts that are empty are left out. */
export function sectionsOf(narrative: ReportNarrative): { before: Section[]; after: Section[] } {
  const written = narrativeProse
    .map((field) => ({ field, label: proseLabels[field], text: narrative[field] }))
    .filter(({ text }) => text !== "");
  const isBefore = ({ field }: Section): boolean => field === "abstract" || field === "rationale";
  return { before: written.filter(isBefore), after: written.filter((section) => !isBefore(section)) };
}
