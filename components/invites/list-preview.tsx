"use client";

import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { saveFile } from "@/lib/client/save-file";
import { toCsvFile } from "@/lib/domain/csv";
import type { InviteList, ListRow } from "@/lib/domain/members/invite-list";

const shownGood = 5;

/** What a list was understood to say, before anything is sent: what is wrong first, with the number of its row. */
export function ListPreview({ list }: { list: InviteList }) {
  const of = (status: ListRow["status"]) => list.rows.filter((row) => row.status === status);
  const [good, known, wrong] = [of("good"), of("known"), of("wrong")];
  const facts = [
    [good.length, "will be invited"],
    [known.length, known.length === 1 ? "is here already" : "are here already"],
    [wrong.length, wrong.length === 1 ? "needs correcting" : "need correcting"],
  ] as const;
  return (
    <div className="flex flex-col gap-4">
      <p role="status" className="flex flex-wrap gap-x-5 gap-y-1 text-sm tabular-nums">
        {facts.map(([count, words]) => (
          <span key={words} className={count === 0 ? "text-soft" : undefined}>
            <strong>{count.toLocaleString("en")}</strong> {words}
          </span>
        ))}
      </p>
      {wrong.length > 0 && <WrongRows heading={list.heading} rows={wrong} />}
      {good.length > 0 && <GoodRows rows={good} />}
    </div>
  );
}

function WrongRows({ heading, rows }: { heading: InviteList["heading"]; rows: ListRow[] }) {
  const handleSave = () => {
    const head = heading ? [[...heading, "What is wrong"]] : [];
    const width = Math.max(heading?.length ?? 0, ...rows.map(({ cells }) => cells.length));
    const body = rows.map(({ cells, problems }) => [
      ...Array.from({ length: width }, (_, index) => cells[index] ?? ""),
      problems.join(" "),
    ]);
    saveFile("to-be-corrected.csv", toCsvFile([...head, ...body]));
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <DataTable
        caption="Rows that need correcting"
        isCaptionHidden={false}
        className="max-h-72 w-full overflow-y-auto"
      >
        <thead>
          <DataRow>
            <HeadCell align="end">Row</HeadCell>
            <HeadCell>Address</HeadCell>
            <HeadCell>What is wrong</HeadCell>
          </DataRow>
        </thead>
        <tbody>
          {rows.map(({ row, listed, problems }) => (
            <DataRow key={row}>
              <HeadCell scope="row" align="end">
                {row}
              </HeadCell>
              <DataCell className="wrap-anywhere">{listed.email || listed.name || "–"}</DataCell>
              <DataCell className="text-danger">{problems.join(" ")}</DataCell>
            </DataRow>
          ))}
        </tbody>
      </DataTable>
      <Button size="sm" onPress={handleSave}>
        <Download aria-hidden size={16} />
        Download these rows
      </Button>
    </div>
  );
}

function GoodRows({ rows }: { rows: ListRow[] }) {
  const rest = rows.length - shownGood;
  return (
    <div>
      <DataTable caption="Will be invited" isCaptionHidden={false} isStacked>
        <thead>
          <DataRow>
            <HeadCell>Address</HeadCell>
            <HeadCell>Name</HeadCell>
            <HeadCell>Role</HeadCell>
            <HeadCell>Region</HeadCell>
            <HeadCell>Expertise</HeadCell>
          </DataRow>
        </thead>
        <tbody>
          {rows.slice(0, shownGood).map(({ row, listed }) => (
            <DataRow key={row}>
              <HeadCell scope="row" className="wrap-anywhere">
                {listed.email}
              </HeadCell>
              <DataCell label="Name">{listed.name || "–"}</DataCell>
              <DataCell label="Role">{listed.role}</DataCell>
              <DataCell label="Region">{listed.region || "–"}</DataCell>
              <DataCell label="Expertise">{listed.field || "–"}</DataCell>
            </DataRow>
          ))}
        </tbody>
      </DataTable>
      {rest > 0 && <p className="mt-2 text-sm text-soft">And {rest.toLocaleString("en")} more.</p>}
    </div>
  );
}
