"use client";

import { useState } from "react";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { type Sort, SortHead } from "@/components/ui/sort-head";
import { useExercise } from "@/lib/client/hooks";
import type { MapDot } from "@/lib/domain/map/dots";
import { sortedBy } from "@/lib/domain/sorted";
import { type Column, columnsOf, OptionLink } from "./map-columns";

/** All that the map shows, in words and figures. */
export function MapTable({ dots, optionsHref }: { dots: MapDot[]; optionsHref: string }) {
  const axes = useExercise((state) => state.exercise.axes);
  const criteria = useExercise((state) => state.exercise.criteria);
  const instruments = useExercise((state) => state.exercise.instruments);
  const stakeholders = useExercise((state) => state.exercise.stakeholders);
  const [sort, setSort] = useState<Sort<string>>({ key: "option", isDescending: false });
  if (dots.length === 0)
    return (
      <p className="border-t border-line py-6 text-soft">
        No option matches. Show all, or choose something else above.
      </p>
    );
  const columns = columnsOf({ axes, criteria, dots, instruments, stakeholders });
  const valueOf = columns.find(({ id }) => id === sort.key)?.value ?? (({ number }: MapDot) => number);
  return (
    <DataTable caption="The options on the map, with every figure that it shows">
      <thead>
        <tr>
          <td />
          {groupsOf(columns).map(({ name, span }, index) =>
            name ? (
              <th
                key={index}
                scope="colgroup"
                colSpan={span}
                className="border-x border-line px-2.5 pt-1 text-start text-xs font-semibold"
              >
                <bdi>{name}</bdi>
              </th>
            ) : (
              <td key={index} colSpan={span} />
            ),
          )}
        </tr>
        <DataRow>
          <SortHead sortKey="option" label="Option" sort={sort} onSort={setSort} />
          {columns.map((column) => (
            <SortHead key={column.id} sortKey={column.id} label={<Head {...column} />} sort={sort} onSort={setSort} />
          ))}
        </DataRow>
      </thead>
      <tbody>
        {sortedBy(dots, valueOf, sort.isDescending).map((dot) => (
          <DataRow key={dot.id}>
            <HeadCell scope="row" className="min-w-52 bg-paper text-start align-top! sm:sticky sm:start-0">
              <OptionLink dot={dot} optionsHref={optionsHref} />
            </HeadCell>
            {columns.map((column) => (
              <DataCell key={column.id} className={column.className}>
                {column.cell ? column.cell(dot) : <bdi>{column.value(dot)}</bdi>}
              </DataCell>
            ))}
          </DataRow>
        ))}
      </tbody>
    </DataTable>
  );
}

function Head({ label, hint }: Column) {
  return (
    <span>
      <bdi>{label}</bdi>
      {hint && <span className="block font-normal">{hint}</span>}
    </span>
  );
}

/** Columns side by side that stand under one name. */
function groupsOf(columns: Column[]): { name: string | undefined; span: number }[] {
  const groups: { name: string | undefined; span: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last && last.name === group) last.span += 1;
    else groups.push({ name: group, span: 1 });
  }
  return groups;
}
