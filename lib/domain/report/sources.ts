import type { Report } from "./schema";

export type SourceNote = { note: string; options: number[] };

/** What is said of the sources of options, each note once, with the numbers of the options it is said of. */
export function sourceNotesOf({ narratives, declined, unbundled }: Report): SourceNote[] {
  const listed = [...narratives.flatMap((narrative) => narrative.options), ...declined, ...unbundled];
  const byNote = new Map<string, number[]>();
  for (const { number, sourceNote } of listed.flatMap((option) => [option, ...option.parts])) {
    if (sourceNote !== "") byNote.set(sourceNote, [...(byNote.get(sourceNote) ?? []), number]);
  }
  return [...byNote].map(([note, options]) => ({ note, options: options.toSorted((a, b) => a - b) }));
}

export function hasSources(report: Report): boolean {
  return report.provenance !== "" || sourceNotesOf(report).length > 0;
}
