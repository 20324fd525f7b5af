import type { Bounds, Change } from "@/lib/domain/analysis/analysis";
import { inScores } from "@/lib/domain/ratings/score-words";
import { inSentence } from "./words";
import type { Criterion } from "@/lib/domain/ratings/criterion";
import { countOf } from "@/lib/domain/report/words";
import { byValue, criterionOf, type ResultRow } from "./rows";

/** How one criterion of an option moved between two rounds. */
export type Move = { option: ResultRow["option"]; change: Change; bounds: Bounds | null };

export const moveOrders = ["together", "apart", "moved", "number"] as const;
export type MoveOrder = (typeof moveOrders)[number];

/** The options of which enough scored a criterion in either round. */
export function listMoves(rows: readonly ResultRow[], criterionId: string): Move[] {
  return rows.flatMap((row) => {
    const { change = null, bounds = null } = criterionOf(row, criterionId) ?? {};
    return change ? [{ option: row.option, change, bounds }] : [];
  });
}

const values: Record<MoveOrder, (move: Move) => number> = {
  together: ({ change }) => change.rangeChange,
  apart: ({ change }) => -change.rangeChange,
  moved: ({ change }) => -Math.abs(change.medianAfter - change.medianBefore),
  number: ({ option }) => option.number,
};

/** In the order that is asked for; what is even by the number of the option. */
export function sortMoves(moves: readonly Move[], order: MoveOrder): Move[] {
  return byValue(moves, values[order], false);
}

/** How many drew together, moved apart, or stayed as far from each other as they were. */
export function countMoves(moves: readonly Move[]) {
  const together = moves.filter(({ change }) => change.rangeChange < 0).length;
  const apart = moves.filter(({ change }) => change.rangeChange > 0).length;
  return { together, apart, same: moves.length - together - apart, all: moves.length };
}

/** "On 21 of 33 options the middle half drew together on impact; on 4 it moved apart, on 8 it is as wide as before." */
export function sumUpMoves(moves: readonly Move[], criterion: Pick<Criterion, "name">): string {
  const { together, apart, same, all } = countMoves(moves);
  const name = inSentence(criterion.name);
  if (all === 0) return `Of no option did enough analysts score ${name} in both rounds.`;
  const rest = [
    ...(apart > 0 ? [`on ${apart} it moved apart`] : []),
    ...(same > 0 ? [`on ${same} it is as wide as before`] : []),
  ].join(", ");
  return `On ${together} of ${countOf(all, "option")} the middle half drew together on ${name}${rest && `; ${rest}`}.`;
}

/** What the median might be, had nobody dropped out: one figure where all ways of reckoning agree. */
export function boundsWords(bounds: Bounds): string {
  const { dropOuts, lowest, highest } = bounds;
  if (dropOuts === 0) return "nobody dropped out";
  if (lowest === highest) return `${inScores(lowest)} whatever the ${dropOuts} who left would say`;
  return `${inScores(lowest)} to ${inScores(highest)}, had the ${dropOuts} who left stayed`;
}
