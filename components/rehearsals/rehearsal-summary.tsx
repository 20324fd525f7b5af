"use client";

import { formatLength } from "@/components/rounds/lengths";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { countOf } from "@/lib/domain/report/words";
import type { RehearsalSummary } from "@/lib/domain/rehearsals/rehearsal";
import { useRehearsal } from "./use-rehearsal";

/** On the console of a rehearsal that is over: how it went. */
export function WhatWasLearned() {
  const { rehearsal, isUnreachable } = useRehearsal(true);
  const summary = rehearsal?.summary;
  return (
    <section aria-labelledby="learned" className="flex flex-col gap-4">
      <h2 id="learned" className="text-xl">
        How it went
      </h2>
      {isUnreachable && <Notice tone="warn">The server cannot be reached; it is asked again.</Notice>}
      {!summary && !isUnreachable && <Skeleton className="h-40" />}
      {summary && <Summary summary={summary} />}
    </section>
  );
}

function Summary({ summary: { rounds, injects, mails } }: { summary: RehearsalSummary }) {
  const notices = mails.atOnce + mails.digest;
  return (
    <>
      <DataTable caption="The rounds" isStacked>
        <thead>
          <DataRow>
            <HeadCell>Round</HeadCell>
            <HeadCell align="end">Planned</HeadCell>
            <HeadCell align="end">Took</HeadCell>
            <HeadCell align="end">Options</HeadCell>
            <HeadCell align="end">Revisions</HeadCell>
            <HeadCell align="end">Comments</HeadCell>
          </DataRow>
        </thead>
        <tbody>
          {rounds.map(({ roundId, name, planned, actual, options, revisions, comments }) => (
            <DataRow key={roundId}>
              <HeadCell scope="row">
                <span dir="auto">{name}</span>
              </HeadCell>
              <DataCell label="Planned" align="end">
                {lengthOf(planned)}
              </DataCell>
              <DataCell label="Took" align="end">
                {actual ? lengthOf(actual) : "did not take place"}
              </DataCell>
              <DataCell label="Options" align="end">
                {options}
              </DataCell>
              <DataCell label="Revisions" align="end">
                {revisions}
              </DataCell>
              <DataCell label="Comments" align="end">
                {comments}
              </DataCell>
            </DataRow>
          ))}
        </tbody>
      </DataTable>
      <div className="text-sm">
        <h3 className="font-semibold">Injects</h3>
        {injects.length === 0 && <p className="text-soft">None was planned.</p>}
        <ul className="text-soft">
          {injects.map((inject) => (
            <li key={inject.injectId}>
              <bdi className="text-ink">{inject.title}</bdi>: {arrivalOf(inject)}
            </li>
          ))}
        </ul>
      </div>
      <div className="text-sm">
        <h3 className="font-semibold">Mails</h3>
        <p className="text-soft">
          None was sent.{" "}
          {notices === 0
            ? "Nobody would have been told anything by mail."
            : `Of ${countOf(notices, "notice")} that nobody saw here, ${countOf(mails.people, "member")} would have been told by mail: of ${mails.atOnce} at once, of ${mails.digest} in a daily digest.`}
        </p>
      </div>
    </>
  );
}

function lengthOf(span: { opensAt: number; closesAt: number } | null): string {
  return span ? formatLength(span.closesAt - span.opensAt) : "–";
}

function arrivalOf({ releasedAt, lateMs }: RehearsalSummary["injects"][number]): string {
  if (releasedAt === null) return "did not arrive.";
  if (lateMs === null) return "arrived by hand, or with the option that it waited for.";
  return `arrived ${(lateMs / 1_000).toLocaleString("en-GB", { maximumFractionDigits: 1 })} s after its moment.`;
}
