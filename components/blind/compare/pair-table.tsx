"use client";

import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { useExercise } from "@/lib/client/hooks";
import type { Comparison } from "@/lib/domain/blind/compare";

/** How far each two people agree on the whole. */
export function PairTable({ comparison: { pairs, meanIndex } }: { comparison: Comparison }) {
  const members = useExercise((state) => state.members);
  const aliasOf = (id: string): string => members[id]?.alias ?? "A member";
  const sorted = pairs.toSorted((one, other) => other.index - one.index);
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs" className="mb-2 text-xl">
        Each two of them
      </h2>
      <DataTable caption="Adjusted Rand index of each two people">
        <thead>
          <DataRow>
            <HeadCell>Two people</HeadCell>
            <HeadCell align="end">Adjusted Rand index</HeadCell>
          </DataRow>
        </thead>
        <tbody>
          {sorted.map(({ one, other, index }) => (
            <DataRow key={`${one} ${other}`}>
              <HeadCell scope="row" className="font-normal">
                {aliasOf(one)} and {aliasOf(other)}
              </HeadCell>
              <DataCell align="end">{index.toFixed(2)}</DataCell>
            </DataRow>
          ))}
          <DataRow>
            <HeadCell scope="row">Mean</HeadCell>
            <DataCell align="end" className="font-semibold">
              {meanIndex.toFixed(2)}
            </DataCell>
          </DataRow>
        </tbody>
      </DataTable>
      <p className="mt-2 text-[0.8125rem] text-soft">
        1 is the same bundles, whatever they are called; 0 is as alike as by chance (Hubert and Arabie 1985). By
        Steinley’s rule of thumb (2004) 0.65 is moderate, 0.8 good and 0.9 excellent.
      </p>
    </section>
  );
}
