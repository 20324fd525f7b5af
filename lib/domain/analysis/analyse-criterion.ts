import type { CriterionAnalysis } from "./analysis";
import { kendallW } from "./kendall";
import { krippendorffAlpha } from "./krippendorff";
import { columnOf, type PackedRound } from "./pack";
import { highest } from "./scores";

/**
 * How far members agree about one criterion over all options. Kendall's W ranks the members who scored every option
 * and leaves out the others; Krippendorff's alpha takes every answer there is, of options that enough scored.
 */
export function analyseCriterion(
  round: PackedRound,
  criterion: { id: string; index: number },
  size: { options: number; criteria: number; members: number },
  minRaters: number,
): CriterionAnalysis {
  const columns = Array.from({ length: size.options }, (_, option) =>
    columnOf(round, { option, criterion: criterion.index, ...size }),
  );
  const complete: Uint8Array[] = [];
  let incomplete = 0;
  for (let member = 0; member < size.members; member += 1) {
    if (columns.every((column) => column[member]! > 0)) {
      complete.push(Uint8Array.from(columns, (column) => column[member]!));
    } else if (columns.some((column) => column[member]! > 0)) incomplete += 1;
  }
  const units = columns.map(countsOf).filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= minRaters);
  // Together with the counts of each option it would tell what the one or two answered who are left out of it.
  const isTelling = incomplete > 0 && incomplete < minRaters;
  const concordance = complete.length < minRaters || isTelling ? null : kendallW(complete);
  return { criterionId: criterion.id, concordance, alpha: krippendorffAlpha(units, "ordinal") };
}

function countsOf(column: Uint8Array): number[] {
  const counts = new Array<number>(highest + 1).fill(0);
  for (const score of column) counts[score]! += 1;
  return counts.slice(1);
}
