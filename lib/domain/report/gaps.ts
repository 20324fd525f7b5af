import { countUnborne, listUnborne } from "@/lib/domain/references/unborne";
import type { Report } from "./schema";

/** What a report still lacks; numbers are those of MN-n and PO-n. */
export type Gap =
  | { kind: "no-narratives" }
  | { kind: "no-abstract" | "no-options"; narratives: number[] }
  | { kind: "unbundled"; options: number[] }
  | { kind: "no-takeaways" }
  | { kind: "unreferenced"; statements: number };

/** What its writers should look at before they publish a report; nothing of it forbids that. */
export function gapsOf({ narratives, unbundled, takeaways }: Report): Gap[] {
  const statements = countUnborne(listUnborne(narratives, takeaways));
  const numbers = (list: { number: number }[]): number[] => list.map((entry) => entry.number);
  const gaps: Gap[] = [
    { kind: "no-abstract", narratives: numbers(narratives.filter((narrative) => narrative.abstract === "")) },
    { kind: "no-options", narratives: numbers(narratives.filter((narrative) => narrative.options.length === 0)) },
    { kind: "unbundled", options: numbers(unbundled) },
  ];
  return [
    ...(narratives.length === 0 ? [{ kind: "no-narratives" } as const] : []),
    ...gaps.filter(
      (gap) => ("narratives" in gap && gap.narratives.length > 0) || ("options" in gap && gap.options.length > 0),
    ),
    ...(takeaways.length === 0 ? [{ kind: "no-takeaways" } as const] : []),
    ...(statements > 0 ? [{ kind: "unreferenced" as const, statements }] : []),
  ];
}
