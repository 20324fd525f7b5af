import type { Analysis, CriterionOfOption, OptionAnalysis } from "@/lib/domain/analysis/analysis";
import type { PolicyOption } from "@/lib/domain/options/option";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import type { Id } from "@/lib/domain/primitives";
import { sortedBy } from "@/lib/domain/sorted";

/** An option, with all that its answers come to. */
export type ResultRow = {
  option: Pick<PolicyOption, "id" | "number" | "title">;
  found: OptionAnalysis;
  /** How far an answer lies from the median, in steps, averaged over the criteria that judge; null where too few scored it. */
  disagreement: number | null;
  /** How the width of the middle half changed, in steps, averaged likewise; below 0 where opinion drew together. */
  change: number | null;
};

/** Whether every answer counts alike, or by how much its author knows of what the option is about. */
export type Weighing = "alike" | "weighted";

export type SortKey = "number" | "disagreement" | "change" | `median ${string}`;
export type Sort = { key: SortKey; isDescending: boolean };

/** The criteria that speak for or against an option; all of them where none does. */
export function judgingCriteria(criteria: readonly Criterion[]): Criterion[] {
  const judging = criteria.filter(({ better }) => better !== "neither");
  return judging.length > 0 ? judging : [...criteria];
}

/** What is known of each option that was rated and is there, in their order. */
export function listRows(
  { options }: Pick<Analysis, "options">,
  known: Readonly<Record<Id, PolicyOption>>,
  criteria: readonly Criterion[],
): ResultRow[] {
  const judging = new Set(judgingCriteria(criteria).map(({ id }) => id));
  return options.flatMap((found) => {
    const option = known[found.optionId];
    if (!option) return [];
    const judged = found.criteria.filter(({ criterionId }) => judging.has(criterionId));
    const disagreement = meanOf(judged.map(({ summary }) => summary?.meanDeviation));
    return [{ option, found, disagreement, change: meanOf(judged.map(({ change }) => change?.rangeChange)) }];
  });
}

function meanOf(values: (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** What is known of one criterion of an option; undefined where it was not asked. */
export function criterionOf({ found }: Pick<ResultRow, "found">, criterionId: string): CriterionOfOption | undefined {
  return found.criteria.find((entry) => entry.criterionId === criterionId);
}

/** The median that a view shows; null where there is none. */
export function medianIn(weighing: Weighing, entry: CriterionOfOption | undefined): number | null {
  if (!entry?.summary) return null;
  return weighing === "weighted" ? entry.summary.weightedMedian : entry.summary.median;
}

/** Rows in the order that is asked for; what is not known comes last either way, and what is even by number. */
export function sortRows(rows: readonly ResultRow[], { key, isDescending }: Sort, weighing: Weighing): ResultRow[] {
  return byValue(rows, (row) => valueOf(row, key, weighing), isDescending);
}

/** Sorts rows by a number of theirs; those without one come last, and those that are even by number. */
export function byValue<T extends Pick<ResultRow, "option">>(
  rows: readonly T[],
  read: (row: T) => number | null,
  isDescending: boolean,
): T[] {
  const byNumber = rows.toSorted((a, b) => a.option.number - b.option.number);
  return sortedBy(byNumber, read, isDescending);
}

function valueOf(row: ResultRow, key: SortKey, weighing: Weighing): number | null {
  if (key === "number") return row.option.number;
  if (key === "disagreement" || key === "change") return row[key];
  return medianIn(weighing, criterionOf(row, key.slice("median ".length)));
}

/** What a click on a column's head asks for: the most of it first, and the other way round at the second click. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  if (sort.key === key) return { key, isDescending: !sort.isDescending };
  // Of a change the first is what drew together most, which is the lowest.
  return { key, isDescending: key !== "number" && key !== "change" };
}
