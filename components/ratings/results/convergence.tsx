"use client";

import { useMemo, useState } from "react";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import type { Round } from "@/lib/domain/rounds/round";
import { LongRows } from "./long-rows";
import { listMoves, type MoveOrder, sortMoves, sumUpMoves } from "@/lib/domain/ratings/findings/moves";
import { MovedOption } from "./moved-option";
import { ColumnHead, ResultTable } from "./result-table";
import type { ResultRow } from "@/lib/domain/ratings/findings/rows";

const orders: { id: MoveOrder; label: string }[] = [
  { id: "together", label: "Drew together most" },
  { id: "apart", label: "Moved apart most" },
  { id: "moved", label: "Median moved most" },
  { id: "number", label: "By number" },
];

const widths = [
  { least: 13, share: 1.6 },
  { least: 9, share: 1 },
  { least: 9, share: 1 },
  { least: 8.5 },
  { least: 11, share: 1.2 },
];

/** How opinion moved since the round before, option by option. */
export function Convergence({ rows, earlier }: { rows: ResultRow[]; earlier: Round | undefined }) {
  const criteria = useExercise((state) => state.exercise.criteria);
  const [criterionId, setCriterionId] = useState(criteria[0]!.id);
  const [order, setOrder] = useState<MoveOrder>("together");
  const moves = useMemo(() => listMoves(rows, criterionId), [rows, criterionId]);
  const sorted = useMemo(() => sortMoves(moves, order), [moves, order]);
  const criterion = criteria.find(({ id }) => id === criterionId)!;
  const before = earlier ? `“${earlier.name}”` : "the round before";
  return (
    <>
      <p className="measure font-read text-[1.0625rem] leading-normal">{sumUpMoves(moves, criterion)}</p>
      <p className="measure mt-1 text-[0.8125rem] text-soft">
        Of those who scored an option in both rounds, since {before}; of all in either round where so few left or came
        that it would tell what they answered. The hollow dot is before, the filled one now. Whether a median moved by
        more than chance is said beside it; with many options, a few are said to move that did not.
      </p>
      <div className="mt-3 mb-3 flex flex-wrap items-end justify-between gap-3 print:hidden">
        <Choice
          label="Criterion"
          isLabelHidden
          size="sm"
          options={criteria.map(({ id, name }) => ({ id, label: name }))}
          value={criterionId}
          onChange={setCriterionId}
        />
        <Select label="Order" isLabelHidden size="sm" options={orders} value={order} onChange={setOrder} />
      </div>
      {moves.length > 0 && (
        <ResultTable
          label={`How opinion on ${criterion.name} moved since ${before}`}
          columns={widths}
          rowCount={moves.length}
          head={["Option", "Width of the middle half", "Median", "Who moved", "Had nobody left"].map((label) => (
            <ColumnHead key={label}>{label}</ColumnHead>
          ))}
        >
          <LongRows rows={sorted} idOf={({ option }) => option.id}>
            {(move) => <MovedOption move={move} />}
          </LongRows>
        </ResultTable>
      )}
    </>
  );
}
