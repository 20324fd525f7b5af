"use client";

import { Clapperboard } from "lucide-react";
import { useState } from "react";
import { beforeOpening } from "@/components/console/readiness";
import { formatLength } from "@/components/rounds/lengths";
import { Button } from "@/components/ui/button";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { useExercise, useServerNow } from "@/lib/client/hooks";
import { useLive } from "@/lib/client/live-provider";
import { compressRounds, shortestRoundMs } from "@/lib/domain/rehearsals/compress";
import { leastMinutes, rehearsalLimits } from "@/lib/domain/rehearsals/rehearsal";
import { planOf } from "@/lib/domain/rounds/round";
import { ActDialog } from "./act-dialog";

const { minutes: minuteLimits, analysts: analystLimits } = rehearsalLimits;
const lengths = [minuteLimits.least, minuteLimits.usual, 15, 20, 30, 45, minuteLimits.most];
const crowds = [analystLimits.least, 10, analystLimits.usual, 30, 50, analystLimits.most];

/** Chooses how long a rehearsal takes and how many take part, and begins it. */
export function RehearseExercise() {
  const { slug } = useLive();
  const rounds = useExercise((state) => state.rounds).map(planOf);
  const now = useServerNow(60_000);
  const least = leastMinutes(rounds.length);
  const [chosen, setMinutes] = useState<number>(minuteLimits.usual);
  const [analysts, setAnalysts] = useState<number>(analystLimits.usual);
  const minutes = Math.max(chosen, least);
  const offered = [...new Set([least, ...lengths.filter((each) => each >= least), minutes])].toSorted((a, b) => a - b);
  const played = compressRounds(rounds, minutes * 60_000, now);
  return (
    <ActDialog
      title="Rehearse the exercise"
      size="md"
      confirmLabel="Begin the rehearsal"
      trigger={
        <Button>
          <Clapperboard aria-hidden size={16} />
          Rehearse…
        </Button>
      }
      request={(id) => ({ path: `/api/v1/exercises/${slug}/rehearsal`, input: { id, minutes, analysts } })}
    >
      <p className="text-[0.9375rem]">
        A copy of this exercise opens at once, for its organizers alone. This exercise and its log stay untouched, and
        no mail is sent to anybody.
      </p>
      <Unready />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label="It takes"
          options={offered.map((each) => ({ id: String(each), label: `${each} minutes` }))}
          value={String(minutes)}
          onChange={(value) => setMinutes(Number(value))}
        />
        <Select
          label="Simulated analysts"
          options={crowds.map((each) => ({ id: String(each), label: String(each) }))}
          value={String(analysts)}
          onChange={(value) => setAnalysts(Number(value))}
        />
      </div>
      <DataTable caption="How long each round takes">
        <thead>
          <DataRow>
            <HeadCell>Round</HeadCell>
            <HeadCell align="end">Planned</HeadCell>
            <HeadCell align="end">Rehearsed</HeadCell>
          </DataRow>
        </thead>
        <tbody>
          {rounds.map((round, index) => (
            <DataRow key={round.id}>
              <HeadCell scope="row" className="font-normal!">
                <span dir="auto">{round.name}</span>
              </HeadCell>
              <DataCell align="end">{formatLength(round.lengthMs)}</DataCell>
              <DataCell align="end">{formatLength(played[index]!)}</DataCell>
            </DataRow>
          ))}
        </tbody>
      </DataTable>
      <p className="text-[0.8125rem] text-soft">
        No round takes less than {formatLength(shortestRoundMs)}, and one follows the other at once; injects move with
        them.
      </p>
    </ActDialog>
  );
}

/** What is still to do, other than bringing people in: a crowd comes by itself. */
function Unready() {
  const state = useExercise((whole) => whole);
  const now = useServerNow(60_000);
  const open = beforeOpening(state, now).filter(({ id, isDone }) => id !== "people" && isDone === false);
  if (open.length === 0) return null;
  const labels = new Intl.ListFormat("en-GB").format(open.map(({ label }) => `“${label}”`));
  return <Notice tone="warn">Still to do: {labels}. The rehearsal takes the exercise as it is.</Notice>;
}
