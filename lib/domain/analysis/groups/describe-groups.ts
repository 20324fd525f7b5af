import type { Distinction, GroupCell, GroupedOption } from "../analysis";
import type { CriterionInput } from "../input";
import { columnOf, type PackedRound } from "../pack";
import { quartilesOf } from "../quartiles";
import { highest, middle } from "../scores";
import { groupPlaces } from "./group-places";
import { isRevealing, placeOf } from "./revealing";

export type GroupContext = {
  round: PackedRound;
  criteria: readonly CriterionInput[];
  optionIds: readonly string[];
  /** The group of each member, from 0, or -1 for none; and how many groups there are. */
  groupOf: Int8Array;
  groupCount: number;
  minRaters: number;
};

/** The widest interquartile range of what a group is said to hold in common. */
const widestInCommon = 2;

/**
 * What each group says of one option. A share is of those who judged, with one more for and one against, as in Polis
 * (Small et al. 2021), so that three of three are not more certain than thirty of forty; the consensus of all groups
 * is the product of their shares ("group-aware consensus", ibid.), which no large group can carry alone.
 */
export function describeOption(context: GroupContext, option: number): GroupedOption {
  const { criteria, optionIds } = context;
  const shares = favourOf(context, option);
  const values = shares?.map(({ share }) => share);
  return {
    optionId: optionIds[option]!,
    favour: shares,
    criteria: criteria.map((criterion, index) => ({
      criterionId: criterion.id,
      cells: cellsOf(context, option, index)?.map(({ cell }) => cell) ?? null,
    })),
    consensus: values ? values.reduce((product, share) => product * share, 1) : null,
    difference: values ? Math.max(...values) - Math.min(...values) : null,
    places: groupPlaces(context, option),
  };
}

/** Of each group what sets it apart: where it is of one mind, and its median furthest from that of all other groups. */
export function distinctionsOf(context: GroupContext, most: number): Distinction[][] {
  const all: Distinction[][] = Array.from({ length: context.groupCount }, () => []);
  context.optionIds.forEach((optionId, option) =>
    context.criteria.forEach(({ id: criterionId }, index) => {
      const cells = cellsOf(context, option, index) ?? [];
      cells.forEach(({ cell, range, counts }, group) => {
        const others = counts.map((_, step) =>
          cells.reduce((sum, other, index) => (index === group ? sum : sum + other.counts[step]!), 0),
        );
        const othersMedian = quartilesOf(others)!.median;
        if (range > widestInCommon || cell.median === othersMedian) return;
        all[group]!.push({ optionId, criterionId, median: cell.median, othersMedian });
      });
    }),
  );
  const distance = ({ median, othersMedian }: Distinction) => Math.abs(median - othersMedian);
  return all.map((list) => list.sort((one, other) => distance(other) - distance(one)).slice(0, most));
}

/**
 * Whether a member favours an option: the mean of their scores lies on the better side of the middle, a score for
 * which low is better turned round. Null for whoever scored no criterion that speaks for or against.
 */
export function favours(scores: readonly number[], criteria: readonly CriterionInput[]): boolean | null {
  let sum = 0;
  let count = 0;
  criteria.forEach(({ isBetterHigh }, index) => {
    if (isBetterHigh === undefined || !scores[index]) return;
    sum += isBetterHigh ? scores[index] - middle : middle - scores[index];
    count += 1;
  });
  return count === 0 ? null : sum > 0;
}

function favourOf(context: GroupContext, option: number): { n: number; share: number }[] | null {
  const { criteria, groupOf, groupCount, minRaters } = context;
  const columns = criteria.map((_, criterion) => column(context, option, criterion));
  const judged = new Array<number>(groupCount + 1).fill(0);
  const inFavour = new Array<number>(groupCount + 1).fill(0);
  groupOf.forEach((group, member) => {
    const isInFavour = favours(
      columns.map((scores) => scores[member]!),
      criteria,
    );
    if (isInFavour === null) return;
    judged[placeOf(group, groupCount)]! += 1;
    if (isInFavour) inFavour[placeOf(group, groupCount)]! += 1;
  });
  if (isRevealing(judged, minRaters)) return null;
  return judged.slice(0, groupCount).map((n, group) => ({ n, share: (inFavour[group]! + 1) / (n + 2) }));
}

function cellsOf(context: GroupContext, option: number, criterion: number) {
  const { criteria, groupOf, groupCount, minRaters } = context;
  const counts = Array.from({ length: groupCount + 1 }, () => new Array<number>(highest).fill(0));
  const scores = column(context, option, criterion);
  groupOf.forEach((group, member) => {
    if (scores[member]! > 0) counts[placeOf(group, groupCount)]![scores[member]! - 1]! += 1;
  });
  const sizes = counts.map((list) => list.reduce((sum, count) => sum + count, 0));
  if (isRevealing(sizes, minRaters)) return null;
  const { isBetterHigh } = criteria[criterion]!;
  return counts.slice(0, groupCount).map((list, group) => {
    const { median, range } = quartilesOf(list)!;
    const cell: GroupCell = { n: sizes[group]!, median, favourable: favourableShare(list, isBetterHigh) };
    return { cell, range, counts: list };
  });
}

function favourableShare(counts: number[], isBetterHigh: boolean | undefined): number | null {
  if (isBetterHigh === undefined) return null;
  let favourable = 0;
  let all = 0;
  counts.forEach((count, step) => {
    all += count;
    if (isBetterHigh ? step + 1 > middle : step + 1 < middle) favourable += count;
  });
  return favourable / all;
}

function column({ round, criteria, groupOf }: GroupContext, option: number, criterion: number): Uint8Array {
  return columnOf(round, { option, criterion, criteria: criteria.length, members: groupOf.length });
}
