import type { ReleasedInject } from "@/components/injects/released";
import { byQuadrant } from "@/components/narratives/quadrant-words";
import type { Narrative } from "@/lib/domain/narratives/narrative";
import { isProposed, type PolicyOption } from "@/lib/domain/options/option";
import type { Id } from "@/lib/domain/primitives";
import { askedOptionsOf, type Robustness, robustnessOf, robustnessOfAll } from "@/lib/domain/shocks/robustness";

export type MatrixOrder = "number" | "weakest";
export type MatrixRow = { option: PolicyOption; robustness: Robustness };
/** The options of one narrative, or of none, with how robust they are together. */
export type MatrixBundle = { narrative: Narrative | null; robustness: Robustness; rows: MatrixRow[] };

/** All options that are asked about, by narrative; those in none come last. */
export function listBundles(
  options: Record<Id, PolicyOption>,
  narratives: Record<Id, Narrative>,
  injects: ReleasedInject[],
  order: MatrixOrder,
): MatrixBundle[] {
  const injectIds = injects.map(({ id }) => id);
  const bundleOf = (narrative: Narrative | null, members: PolicyOption[]): MatrixBundle => ({
    narrative,
    robustness: robustnessOfAll(members, injectIds),
    rows: members.map((option) => ({ option, robustness: robustnessOf(option, injectIds) })).toSorted(comparing[order]),
  });
  const bundled = new Set(Object.values(narratives).flatMap(({ optionIds }) => optionIds));
  const loose = Object.values(options).filter((option) => isProposed(option) && !bundled.has(option.id));
  return [
    ...Object.values(narratives)
      .toSorted(byQuadrant)
      .map((narrative) => bundleOf(narrative, askedOptionsOf(narrative, options))),
    bundleOf(null, loose),
  ].filter(({ rows }) => rows.length > 0);
}

const byNumber = (a: MatrixRow, b: MatrixRow): number => a.option.number - b.option.number;

const comparing: Record<MatrixOrder, (a: MatrixRow, b: MatrixRow) => number> = {
  number: byNumber,
  // What nobody has judged is not weak, but unknown.
  weakest: (a, b) => (a.robustness.score ?? 2) - (b.robustness.score ?? 2) || byNumber(a, b),
};
