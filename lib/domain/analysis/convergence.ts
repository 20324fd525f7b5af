import type { Change } from "./analysis";
import { type Quartiles, quartilesOf } from "./quartiles";
import { signedRank } from "./wilcoxon";

export type PairedChange = Change & { paired: NonNullable<Change["paired"]> };

/**
 * How those who answered in two rounds moved between them: the change of median and interquartile range, the measure of
 * convergence of a Delphi study (von der Gracht 2012, section 3), and Wilcoxon's signed-rank test, with the members who
 * stayed ranked in the manner of Pratt (see `signedRank`). A narrower range says that answers drew together; the test
 * says whether they moved to one side.
 *
 * @param earlier, later the score of each member, 0 for none; members in the same order
 * @returns null where nobody answered in both
 */
export function changeBetween(
  earlier: ArrayLike<number>,
  later: ArrayLike<number>,
  steps: number,
): PairedChange | null {
  const before = new Array<number>(steps).fill(0);
  const after = new Array<number>(steps).fill(0);
  const differences: number[] = [];
  for (let member = 0; member < later.length; member += 1) {
    if (earlier[member] === 0 || later[member] === 0) continue;
    before[earlier[member]! - 1]! += 1;
    after[later[member]! - 1]! += 1;
    differences.push(later[member]! - earlier[member]!);
  }
  const [was, is] = [quartilesOf(before), quartilesOf(after)];
  if (!was || !is) return null;
  const { p, isExact } = signedRank(differences);
  const paired = {
    n: differences.length,
    rose: differences.filter((difference) => difference > 0).length,
    fell: differences.filter((difference) => difference < 0).length,
    stayed: differences.filter((difference) => difference === 0).length,
    p,
    isExact,
  };
  return { ...moveOf(was, is), paired };
}

/**
 * How all answers of a round moved from all of the round before, whoever gave them.
 *
 * @param before, after how often each score was given, from the lowest
 * @returns null where there are none of either
 */
export function changeOfAll(before: readonly number[], after: readonly number[]): Change | null {
  const [was, is] = [quartilesOf(before), quartilesOf(after)];
  return was && is && { ...moveOf(was, is), paired: null };
}

function moveOf(was: Quartiles, is: Quartiles): Omit<Change, "paired"> {
  return {
    medianBefore: was.median,
    medianAfter: is.median,
    rangeBefore: was.range,
    rangeAfter: is.range,
    rangeChange: is.range - was.range,
  };
}
