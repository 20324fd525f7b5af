"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { SortHead } from "@/components/ui/sort-head";
import { contributionKinds } from "@/lib/domain/participation/contributions";
import { ParticipantRow } from "./participant-row";
import { type Row, type Sort, type SortKey } from "./rows";

const atOnce = 100;

type ParticipantsTableProps = {
  rows: Row[];
  hasDesks: boolean;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Null where the viewer may not nudge. */
  ticked: ReadonlySet<string> | null;
  onTick: (memberId: string, isTicked: boolean) => void;
};

/** The members with what they do; the first hundred, and more when they are asked for. */
export function ParticipantsTable({ rows, hasDesks, sort, onSort, ticked, onTick }: ParticipantsTableProps) {
  const [most, setMost] = useState(atOnce);
  const head = (sortKey: SortKey, label: string) => <SortHead {...{ sortKey, label, sort, onSort }} />;
  return (
    <>
      <DataTable caption="Who takes part" isStacked>
        <thead>
          <DataRow>
            {head("name", "Member")}
            {head("attendance", "Takes part")}
            {head("region", "Region")}
            {hasDesks && head("desk", "Desk")}
            {head("seen", "Last seen")}
            {head("wrote", "Last wrote")}
            {contributionKinds.map((kind) => (
              <HeadCell key={kind} align="end" className="capitalize">
                {kind}
              </HeadCell>
            ))}
            {head("nudged", "Nudged")}
          </DataRow>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <ParticipantRow
              key={row.memberId}
              row={row}
              hasDesks={hasDesks}
              isTicked={ticked && ticked.has(row.memberId)}
              onTick={onTick}
            />
          ))}
        </tbody>
      </DataTable>
      {rows.length > most && (
        <p className="mt-4 flex justify-center">
          <Button onPress={() => setMost(most + atOnce)}>
            Show {Math.min(atOnce, rows.length - most)} more of {rows.length.toLocaleString("en")}
          </Button>
        </p>
      )}
    </>
  );
}
