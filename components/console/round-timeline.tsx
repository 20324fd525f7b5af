"use client";

import { stageOf } from "@/components/rounds/round-strip";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { LocalTime } from "@/components/ui/local-time";
import { Pill } from "@/components/ui/pill";
import { useExercise, useServerNow } from "@/lib/client/hooks";
import { formatLength } from "@/components/rounds/lengths";
import { activityLabels } from "./round-plan-editor";

const stageWords = { done: "over", on: "open", next: "to come" } as const;

/** All rounds with their times, as they were and as they are planned. */
export function RoundTimeline() {
  const rounds = useExercise((state) => state.rounds);
  const status = useExercise((state) => state.exercise.status);
  const now = useServerNow(10_000);
  const isOver = status === "closed" || status === "published";
  return (
    <DataTable caption="Rounds" isStacked>
      <thead>
        <DataRow>
          <HeadCell>Round</HeadCell>
          <HeadCell>Opens</HeadCell>
          <HeadCell>Closes</HeadCell>
          <HeadCell>Length</HeadCell>
          <HeadCell>Now</HeadCell>
        </DataRow>
      </thead>
      <tbody>
        {rounds.map((round, place) => {
          const { opensAt, closesAt } = round;
          const hasTimes = opensAt !== null && closesAt !== null;
          const stage = stageOf(round, now, isOver);
          const neverBegan = isOver && round.phase === "planned";
          return (
            <DataRow key={round.id} className={stage === "on" ? "bg-wash max-sm:px-3" : undefined}>
              <HeadCell scope="row" className="min-w-56 align-top!">
                <span className="me-2 font-normal text-soft">{place + 1}</span>
                <bdi>{round.name}</bdi>
                <span className="block text-[0.8125rem] font-normal text-soft">
                  {round.permits.map((activity) => activityLabels[activity]).join(", ") || "Reading only"}
                </span>
              </HeadCell>
              <DataCell label="Opens" className="whitespace-nowrap">
                {hasTimes && !neverBegan ? <LocalTime at={opensAt} /> : "–"}
                <Planned at={round.planned?.opensAt} actual={neverBegan ? null : opensAt} />
              </DataCell>
              <DataCell label="Closes" className="whitespace-nowrap">
                {hasTimes && !neverBegan ? <LocalTime at={closesAt} /> : "–"}
                <Planned at={round.planned?.closesAt} actual={neverBegan ? null : closesAt} />
              </DataCell>
              <DataCell label="Length" className="whitespace-nowrap">
                {formatLength(hasTimes ? closesAt - opensAt : round.lengthMs)}
              </DataCell>
              <DataCell label="Now">
                <Pill tone={stage === "on" ? "live" : "neutral"}>
                  {neverBegan ? "did not begin" : stageWords[stage]}
                </Pill>
              </DataCell>
            </DataRow>
          );
        })}
      </tbody>
    </DataTable>
  );
}

/** When it was to be, where that was another minute. */
function Planned({ at, actual }: { at: number | undefined; actual: number | null }) {
  if (at === undefined || (actual !== null && Math.abs(at - actual) < 60_000)) return null;
  return (
    <span className="block text-[0.8125rem] text-soft">
      planned <LocalTime at={at} />
    </span>
  );
}
