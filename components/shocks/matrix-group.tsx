"use client";

import Link from "next/link";
import { useState } from "react";
import type { ReleasedInject } from "@/components/injects/released";
import { optionPath } from "@/components/options/option-path";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, HeadCell } from "@/components/ui/data-table";
import { quadrantText } from "@/components/ui/quadrant";
import { useLive } from "@/lib/client/live-provider";
import { countOf } from "@/lib/domain/report/words";
import { noTally } from "@/lib/domain/shocks/judgement";
import type { MatrixBundle, MatrixRow } from "./matrix-rows";
import { RobustnessWords } from "./robustness-words";
import { TallyBar } from "./tally-bar";

/** More rows are drawn when they are asked for. */
const drawnAtFirst = 100;

/** One narrative of the matrix, or the options in none. */
export function MatrixGroup({ bundle, injects }: { bundle: MatrixBundle; injects: ReleasedInject[] }) {
  const { slug } = useLive();
  const [drawn, setDrawn] = useState(drawnAtFirst);
  const { narrative, robustness, rows } = bundle;
  const left = rows.length - drawn;
  return (
    <tbody>
      <tr className="border-b border-line">
        <HeadCell scope="rowgroup" colSpan={injects.length + 1} className="pt-6 max-sm:col-span-2">
          {narrative ? (
            <Link
              href={`/exercises/${slug}/narratives/${narrative.number}`}
              dir="auto"
              className={`font-read text-lg hover:underline ${quadrantText[narrative.quadrant]}`}
            >
              {narrative.nickname}
            </Link>
          ) : (
            <span className="font-read text-lg">In no narrative</span>
          )}
        </HeadCell>
        <DataCell align="end" label="Robustness" className="pt-6 align-bottom!">
          <RobustnessWords robustness={robustness} />
          <span className="block text-[0.8125rem] text-soft">
            {rows.filter((row) => row.robustness.count > 0).length} of {countOf(rows.length, "option")} judged
          </span>
        </DataCell>
      </tr>
      {rows.slice(0, drawn).map((row) => (
        <OptionCells key={row.option.id} row={row} injects={injects} />
      ))}
      {left > 0 && (
        <tr>
          <td colSpan={injects.length + 2} className="py-3 max-sm:col-span-2">
            <Button size="sm" onPress={() => setDrawn(drawn + drawnAtFirst)}>
              Show {Math.min(left, drawnAtFirst)} more of {left}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

function OptionCells({ row: { option, robustness }, injects }: { row: MatrixRow; injects: ReleasedInject[] }) {
  const { slug } = useLive();
  return (
    <DataRow>
      <HeadCell scope="row" className="max-w-80 text-start align-top! font-normal">
        <Link href={`${optionPath(slug, option.number)}#shocks`} dir="auto" className="font-semibold hover:underline">
          <span className="me-2 text-[0.8125rem] font-normal text-soft">PO-{option.number}</span>
          {option.title}
        </Link>
      </HeadCell>
      {injects.map(({ id, number }) => (
        <DataCell key={id} label={`IN-${number}`}>
          <TallyBar tally={option.shocks[id] ?? noTally} className="max-w-44 pt-1.5" />
        </DataCell>
      ))}
      <DataCell align="end" label="Robustness">
        <RobustnessWords robustness={robustness} />
      </DataCell>
    </DataRow>
  );
}
