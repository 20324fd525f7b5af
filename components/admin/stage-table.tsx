import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { type CommandStage, commandStages, type ProcessFigures } from "@/lib/domain/operations/figures";
import { milliseconds } from "./words";

const words: Record<CommandStage, { name: string; what: string }> = {
  lock: { name: "Wait", what: "for a connection and the exercise's lock" },
  decide: { name: "Decide", what: "what is due, policy, handler" },
  write: { name: "Write", what: "events, rows, mails" },
  commit: { name: "Commit", what: "until the disk has it" },
  total: { name: "All of it", what: "" },
};

/** How long commands of the last minute took, by stage. */
export function StageTable({ stages }: Pick<ProcessFigures["commands"], "stages">) {
  return (
    <DataTable
      caption="How long commands of the last minute took: half of them, 95 % and 99 % were done within"
      isCaptionHidden={false}
      className="mt-5"
    >
      <thead>
        <DataRow>
          <HeadCell>Stage</HeadCell>
          <HeadCell align="end">50&nbsp;%</HeadCell>
          <HeadCell align="end">95&nbsp;%</HeadCell>
          <HeadCell align="end">99&nbsp;%</HeadCell>
        </DataRow>
      </thead>
      <tbody>
        {commandStages.map((stage) => (
          <DataRow key={stage} className={stage === "total" ? "font-semibold" : undefined}>
            <HeadCell scope="row" className="text-start">
              {words[stage].name}{" "}
              <span className="font-normal text-soft max-sm:block max-sm:text-xs">{words[stage].what}</span>
            </HeadCell>
            <DataCell align="end" className="whitespace-nowrap">
              {milliseconds(stages[stage]?.p50)}
            </DataCell>
            <DataCell align="end" className="whitespace-nowrap">
              {milliseconds(stages[stage]?.p95)}
            </DataCell>
            <DataCell align="end" className="whitespace-nowrap">
              {milliseconds(stages[stage]?.p99)}
            </DataCell>
          </DataRow>
        ))}
      </tbody>
    </DataTable>
  );
}
