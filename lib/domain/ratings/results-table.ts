import type { Analysis, CriterionOfOption, OptionAnalysis } from "@/lib/domain/analysis/analysis";
import type { Cell } from "@/lib/domain/csv";
import type { Criterion } from "./criterion";
import { scale } from "./criterion";

type Entry = { option: { number: number; title: string }; criterion: Criterion; of: OptionAnalysis };
type Column = [heading: string, cell: (found: CriterionOfOption, entry: Entry) => Cell | undefined];

const columns: Column[] = [
  ["option", (_, { option }) => `PO-${option.number}`],
  ["title", (_, { option }) => option.title],
  ["criterion", (_, { criterion }) => criterion.name],
  ["1 means", (_, { criterion }) => criterion.low],
  ["7 means", (_, { criterion }) => criterion.high],
  ["scored by", ({ n }) => n],
  ["cannot judge the option", (_, { of }) => of.abstentions],
  ["median", ({ summary }) => summary?.median],
  ["median from (95 %)", ({ summary }) => summary?.interval.from],
  ["median to (95 %)", ({ summary }) => summary?.interval.to],
  ["median weighted by expertise", ({ summary }) => summary?.weightedMedian],
  ["lower quartile", ({ summary }) => summary?.lowerQuartile],
  ["upper quartile", ({ summary }) => summary?.upperQuartile],
  ["interquartile range", ({ summary }) => summary?.range],
  ["mean absolute deviation", ({ summary }) => summary?.meanDeviation],
  ["consensus", ({ summary }) => summary?.consensus],
  ["two peaks", ({ summary }) => summary && (summary.isTwoPeak ? "yes" : "no")],
  ...scale.map((score): Column => [`gave ${score}`, ({ summary }) => summary?.counts[score - 1]]),
  ["scored it in both rounds", ({ change }) => change?.paired?.n],
  ["rose", ({ change }) => change?.paired?.rose],
  ["fell", ({ change }) => change?.paired?.fell],
  ["stayed", ({ change }) => change?.paired?.stayed],
  ["median before", ({ change }) => change?.medianBefore],
  ["median after", ({ change }) => change?.medianAfter],
  ["interquartile range before", ({ change }) => change?.rangeBefore],
  ["interquartile range after", ({ change }) => change?.rangeAfter],
  ["p (Wilcoxon)", ({ change }) => change?.paired?.p],
  ["did not come back", ({ bounds }) => bounds?.dropOuts],
  ["came new", ({ bounds }) => bounds?.newcomers],
  ["median of finishers", ({ bounds }) => bounds?.finishers],
  ["median with last views carried", ({ bounds }) => bounds?.carried],
  ["median at least", ({ bounds }) => bounds?.lowest],
  ["median at most", ({ bounds }) => bounds?.highest],
];

/**
 * The results of a round as a table, its heads first: a row for each criterion of each option, in their order. What
 * must not be told, of too few, or is not known is an empty cell. Options that are not named are left out.
 */
export function resultsTable(
  analysis: Pick<Analysis, "options">,
  options: readonly { id: string; number: number; title: string }[],
  criteria: readonly Criterion[],
): Cell[][] {
  const found = new Map(analysis.options.map((of) => [of.optionId, of]));
  const rows = options.flatMap((option) => {
    const of = found.get(option.id);
    if (!of) return [];
    return criteria.flatMap((criterion) => {
      const entry = of.criteria.find(({ criterionId }) => criterionId === criterion.id);
      return entry ? [columns.map(([, cell]) => cell(entry, { option, criterion, of }) ?? null)] : [];
    });
  });
  return [columns.map(([heading]) => heading), ...rows];
}
