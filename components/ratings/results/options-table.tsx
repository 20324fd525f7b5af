"use client";

import { useMemo, useState } from "react";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";
import { type Criterion, highestScore, lowestScore } from "@/lib/domain/ratings/criterion";
import { LongRows } from "./long-rows";
import { OptionResult } from "./option-result";
import { ColumnHead, ResultTable } from "./result-table";
import {
  nextSort,
  type ResultRow,
  type Sort,
  type SortKey,
  sortRows,
  type Weighing,
} from "@/lib/domain/ratings/findings/rows";

type OptionsTableProps = { rows: ResultRow[]; hasEarlier: boolean; isWeighted: boolean };

/** What the crowd says of every option, in any order. */
export function OptionsTable({ rows, hasEarlier, isWeighted }: OptionsTableProps) {
  const criteria = useExercise((state) => state.exercise.criteria);
  const [sort, setSort] = useState<Sort>({ key: "number", isDescending: false });
  const [chosen, setChosen] = useState<Weighing>("alike");
  const [open, setOpen] = useState<ReadonlySet<Id>>(new Set());
  const weighing = isWeighted ? chosen : "alike";
  const sorted = useMemo(() => sortRows(rows, sort, weighing), [rows, sort, weighing]);
  const toggle = (id: Id): void =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const columns: { key: SortKey; label: string; criterion?: Criterion }[] = [
    { key: "number", label: "Option" },
    ...criteria.map((criterion) => ({ key: `median ${criterion.id}` as const, label: criterion.name, criterion })),
    { key: "disagreement", label: "Disagreement" },
    ...(hasEarlier ? [{ key: "change" as const, label: "Change" }] : []),
  ];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="measure text-[0.8125rem] text-soft">
          <p>
            The dot is the median answer, the bar the middle half of all answers: a short bar is a crowd of one mind. A
            hollow dot stands between two camps.
            {weighing === "weighted" &&
              " Medians count each answer by how much its author knows of what the option is about; bars, disagreement and words are of all alike."}
          </p>
          {/* On a phone there is no head of a column to say it. */}
          <ul className="mt-1 sm:hidden print:hidden">
            {criteria.map((criterion) => (
              <li key={criterion.id}>
                <bdi className="font-medium text-ink">{criterion.name}</bdi>: <Ends criterion={criterion} />
              </li>
            ))}
          </ul>
        </div>
        <div className="flex flex-wrap items-end gap-3 print:hidden">
          {isWeighted && (
            <Choice
              label="How answers count"
              isLabelHidden
              size="sm"
              options={[
                { id: "alike", label: "All alike" },
                { id: "weighted", label: "Weighted by expertise" },
              ]}
              value={chosen}
              onChange={setChosen}
            />
          )}
          <Select
            label="Order"
            size="sm"
            className="sm:hidden"
            options={columns.map(({ key, label }) => ({ id: key, label: key === "number" ? "By number" : label }))}
            value={sort.key}
            onChange={(key) => key !== sort.key && setSort(nextSort(sort, key))}
          />
        </div>
      </div>
      <ResultTable
        label="What the crowd says of every option"
        columns={[
          { least: 12.5, share: 2.2 },
          ...criteria.map(() => ({ least: 7, share: 1 })),
          { least: 5.5, onPaper: 7 },
          ...(hasEarlier ? [{ least: 5.5 }] : []),
          { least: 2.5, onPaper: 0 },
        ]}
        rowCount={rows.length}
        head={
          <>
            {columns.map(({ key, label, criterion }) => (
              <ColumnHead
                key={key}
                sorted={sortedBy(sort, key)}
                onSort={() => setSort(nextSort(sort, key))}
                note={
                  criterion && (
                    <span className="mt-0.5 leading-tight font-normal">
                      <Ends criterion={criterion} isStacked />
                    </span>
                  )
                }
              >
                <span dir="auto">{label}</span>
              </ColumnHead>
            ))}
            <ColumnHead className="print:hidden">
              <span className="sr-only">More</span>
            </ColumnHead>
          </>
        }
      >
        <LongRows rows={sorted} idOf={({ option }) => option.id}>
          {(row) => (
            <OptionResult
              row={row}
              criteria={criteria}
              weighing={weighing}
              hasEarlier={hasEarlier}
              isOpen={open.has(row.option.id)}
              onToggle={() => toggle(row.option.id)}
            />
          )}
        </LongRows>
      </ResultTable>
    </>
  );
}

/** What 1 and 7 mean. */
function Ends({ criterion: { low, high }, isStacked }: { criterion: Criterion; isStacked?: boolean }) {
  return (
    <>
      {lowestScore} <bdi>{low}</bdi>, {isStacked && <br />}
      {highestScore} <bdi>{high}</bdi>
    </>
  );
}

function sortedBy(sort: Sort, key: SortKey): "ascending" | "descending" | "none" {
  if (sort.key !== key) return "none";
  return sort.isDescending ? "descending" : "ascending";
}
