"use client";

import { useState } from "react";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { useExercise } from "@/lib/client/hooks";
import { contributionKinds } from "@/lib/domain/participation/contributions";
import { byRegion, type Participant, type Share, shareOf } from "@/lib/domain/participation/summary";
import { percent } from "./words";

type SharesTabProps = { analysts: Participant[]; roundId: string | null };

const inAll = "all";

/** How many of the analysts contribute: by round, and by region. */
export function SharesTab({ analysts, roundId }: SharesTabProps) {
  const rounds = useExercise((state) => state.rounds);
  const begun = rounds.filter(({ phase }) => phase !== "planned");
  const [wanted, setWanted] = useState<string>(inAll);
  const wantedId = wanted === inAll ? null : wanted;
  if (analysts.length === 0) {
    return <EmptyState title="No analysts yet">Once they have joined, they are counted here.</EmptyState>;
  }
  return (
    <div className="flex flex-col gap-10">
      <section aria-labelledby="by-round">
        <h3 id="by-round" className="mb-2 text-xl">
          By round
        </h3>
        {begun.length === 0 ? (
          <p className="text-soft">No round has begun. Each is counted here from its beginning on.</p>
        ) : (
          <DataTable caption="Analysts who contributed, by round">
            <Heads first="Round" />
            <tbody>
              {begun.map((round) => (
                <ShareRow
                  key={round.id}
                  name={round.name}
                  note={round.id === roundId && round.phase === "open" ? "open now" : ""}
                  share={shareOf(analysts, round.id)}
                />
              ))}
              <ShareRow name="In all" note="" share={shareOf(analysts, null)} />
            </tbody>
          </DataTable>
        )}
      </section>
      <section aria-labelledby="by-region">
        <div className="mb-2 flex flex-wrap items-end justify-between gap-4">
          <h3 id="by-region" className="text-xl">
            By region
          </h3>
          <Select
            label="Count"
            className="w-52 max-sm:w-full"
            options={[{ id: inAll, label: "all rounds" }, ...begun.map(({ id, name }) => ({ id, label: name }))]}
            value={wanted}
            onChange={setWanted}
          />
        </div>
        <DataTable caption="Analysts who contributed, by region">
          <Heads first="Region" />
          <tbody>
            {byRegion(analysts, wantedId).map(({ region, ...share }) => (
              <ShareRow key={region} name={region || "told no region"} note="" share={share} />
            ))}
          </tbody>
        </DataTable>
      </section>
    </div>
  );
}

function Heads({ first }: { first: string }) {
  return (
    <thead>
      <DataRow>
        <HeadCell>{first}</HeadCell>
        <HeadCell align="end">Contributed</HeadCell>
        <HeadCell className="sm:w-56">Part of all</HeadCell>
        {contributionKinds.map((kind) => (
          <HeadCell key={kind} align="end" className="capitalize">
            {kind}
          </HeadCell>
        ))}
      </DataRow>
    </thead>
  );
}

function ShareRow({ name, note, share }: { name: string; note: string; share: Share }) {
  return (
    <DataRow>
      <HeadCell scope="row" className="max-w-72 min-w-28 wrap-anywhere">
        <bdi>{name}</bdi>
        {note && <span className="ms-2 font-normal text-soft">{note}</span>}
      </HeadCell>
      <DataCell align="end" className="whitespace-nowrap">
        {share.contributors.toLocaleString("en")} of {share.members.toLocaleString("en")}
      </DataCell>
      <DataCell>
        <span className="flex items-center gap-2">
          <span className="w-12 shrink-0 text-end whitespace-nowrap">{percent(share.rate)}</span>
          <span aria-hidden className="h-2 min-w-16 flex-1 overflow-hidden rounded-full bg-line max-sm:hidden">
            <span className="block h-full bg-accent" style={{ width: percent(share.rate).replace(" ", "") }} />
          </span>
        </span>
      </DataCell>
      {contributionKinds.map((kind) => (
        <DataCell key={kind} align="end">
          {share.counts[kind].toLocaleString("en")}
        </DataCell>
      ))}
    </DataRow>
  );
}
