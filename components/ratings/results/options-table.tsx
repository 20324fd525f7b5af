"use client";

import { useMemo, useState } from "react";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import type { Id } from "@/lib/domain/primitives";
import { LongRows } from "./long-rows";
import { OptionResult } from "./option-result";
import { ColumnHead, ResultTable } from "./result-table";
import { nextSort, type ResultRow, type Sort, type SortKey, sortRows, type Weighing } from "./rows";

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
  const columns: { key: SortKey; label: string }[] = [
    { key: "number", label: "Option" },
    ...criteria.map(({ id, name }) => ({ key: `median ${id}` as const, label: name })),
    { key: "disagreement", label: "Disagreement" },
    ...(hasEarlier ? [{ key: "change" as const, label: "Change" }] : []),
  ];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <p className="measure text-[0.8125rem] text-soft">
          The dot is the median answer, the bar the middle half of all answers: a short bar is a crowd of one mind. A
          hollow dot stands between two camps.
          {weighing === "weighted" &&
            " Medians count each answer by how much its author knows of what the option is about; bars, disagreement and words are of all alike."}
        </p>
        <div className="flex flex-wrap items-end gap-3">
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
        columns={`minmax(14rem,2.2fr) repeat(${criteria.length},minmax(7.5rem,1fr)) 5.5rem ${hasEarlier ? "5.5rem " : ""}2.5rem`}
        leastWidth={14 + 8.5 * criteria.length + (hasEarlier ? 17 : 10)}
        rowCount={rows.length}
        head={
          <>
            {columns.map(({ key, label }) => (
              <ColumnHead key={key} sorted={sortedBy(sort, key)} onSort={() => setSort(nextSort(sort, key))}>
                <span dir="auto">{label}</span>
              </ColumnHead>
            ))}
            <ColumnHead>
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

function sortedBy(sort: Sort, key: SortKey): "ascending" | "descending" | "none" {
  if (sort.key !== key) return "none";
  return sort.isDescending ? "descending" : "ascending";
}
