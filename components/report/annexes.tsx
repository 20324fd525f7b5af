"use client";

import Link from "next/link";
import { optionPath } from "@/components/options/option-path";
import { DataCell, DataRow, DataTable, HeadCell } from "@/components/ui/data-table";
import { LocalTime } from "@/components/ui/local-time";
import type { Participation, Report, ReportRound } from "@/lib/domain/report/schema";
import { hasSources, sourceNotesOf } from "@/lib/domain/report/sources";
import { accountRows, countOf } from "@/lib/domain/report/words";
import { ChapterSection, PartTitle } from "./chapter-section";
import { CoverageAnnex } from "./coverage-annex";
import { OptionEntries } from "./option-entries";

/** How it was done, by whom, what was left out and why, and where the material comes from. */
export function Annexes({ report }: { report: Report }) {
  return (
    <>
      <ChapterSection id="method" kicker="Annex A" title="Method and rounds">
        <Rounds rounds={report.rounds} absent={hasEnded(report) ? "Did not take place" : "Not yet"} />
      </ChapterSection>
      <ChapterSection id="participation" kicker="Annex B" title="Participation">
        <People participation={report.background.participation} />
      </ChapterSection>
      <ChapterSection id="not-used" kicker="Annex C" title="Options not used, and why">
        <NotUsed report={report} />
      </ChapterSection>
      <ChapterSection id="coverage" kicker="Annex D" title="Coverage">
        <CoverageAnnex coverage={report.coverage} slug={report.slug} />
      </ChapterSection>
      {hasSources(report) && (
        <ChapterSection id="sources" kicker="Annex E" title="Where this material comes from">
          <Sources report={report} />
        </ChapterSection>
      )}
    </>
  );
}

function Sources({ report }: { report: Report }) {
  return (
    <div className="measure font-read text-[1.125rem] leading-[1.62]">
      {report.provenance && <p dir="auto">{report.provenance}</p>}
      <ul className="mt-5 flex flex-col gap-3">
        {sourceNotesOf(report).map(({ note, options }) => (
          <li key={note} dir="auto">
            {note}{" "}
            <span className="font-ui text-[0.8125rem] text-soft">
              {options.map((number) => (
                <Link
                  key={number}
                  href={optionPath(report.slug, number)}
                  prefetch={false}
                  className="me-1.5 inline-block tabular-nums hover:text-ink hover:underline"
                >
                  PO-{number}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function hasEnded({ status }: Report): boolean {
  return status === "closed" || status === "published";
}

function Rounds({ rounds, absent }: { rounds: ReportRound[]; absent: string }) {
  return (
    <DataTable caption="The rounds with their times and what they permitted">
      <thead>
        <DataRow>
          <HeadCell>Round</HeadCell>
          <HeadCell>Opened</HeadCell>
          <HeadCell>Closed</HeadCell>
          <HeadCell>Permitted</HeadCell>
        </DataRow>
      </thead>
      <tbody>
        {rounds.map((round, index) => (
          <DataRow key={`${index} ${round.name}`}>
            <HeadCell scope="row" className="min-w-64 align-top!">
              {index + 1}. <bdi>{round.name}</bdi>
              <span dir="auto" className="block max-w-[40em] font-normal text-soft">
                {round.purpose}
              </span>
            </HeadCell>
            <DataCell className="whitespace-nowrap">
              {round.opensAt === null ? absent : <LocalTime at={round.opensAt} style="utc" />}
            </DataCell>
            <DataCell className="whitespace-nowrap">
              {round.closesAt === null ? "–" : <LocalTime at={round.closesAt} style="utc" />}
            </DataCell>
            <DataCell className="min-w-36">{round.permits.join(", ") || "reading"}</DataCell>
          </DataRow>
        ))}
      </tbody>
    </DataTable>
  );
}

function People({ participation: { members, roles, regions } }: { participation: Participation }) {
  const most = Math.max(...regions.map(({ count }) => count));
  return (
    <>
      <p className="measure font-read text-[1.125rem] leading-[1.62]">
        {countOf(members, "member")}: {roles.map(({ role, count }) => countOf(count, role)).join(", ")}. All appear
        under aliases.
      </p>
      {regions.length > 0 && (
        <>
          <PartTitle>Regions that members named</PartTitle>
          <ul className="columns-[17rem] gap-x-10 text-sm">
            {regions.map(({ region, count }) => (
              <li
                key={region}
                className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_4rem_1.5rem] items-center gap-2 py-0.5"
              >
                <span dir="auto">{region}</span>
                <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="h-1.5 w-full fill-edge">
                  <rect width={(count / most) * 100} height={8} />
                </svg>
                <span className="text-end tabular-nums">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function NotUsed({ report: { slug, accounting, declined, split, unbundled } }: { report: Report }) {
  return (
    <>
      <table className="w-full max-w-sm text-sm tabular-nums">
        <caption className="sr-only">What became of the options</caption>
        <tbody>
          {accountRows(accounting).map(([label, count], index, rows) => (
            <tr
              key={label}
              className={
                index === rows.length - 1
                  ? "border-t border-ink font-semibold"
                  : "border-t border-line first:border-t-0"
              }
            >
              <th
                scope="row"
                className={`py-1.5 text-start ${index === rows.length - 1 ? "font-semibold" : "font-normal"}`}
              >
                {label}
              </th>
              <td className="py-1.5 text-end">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {accounting.total > 0 && declined.length + split.length + unbundled.length === 0 && (
        <p className="measure mt-5 font-read text-[1.125rem] leading-[1.62]">
          Every option was used: it stands in a narrative, or was merged into one that does.
        </p>
      )}
      {declined.length > 0 && (
        <>
          <PartTitle>Declined</PartTitle>
          <OptionEntries options={declined} slug={slug}>
            {({ reason }) => (
              <p dir="auto" className="measure mt-2 border-s-2 border-line ps-3 text-sm whitespace-pre-line">
                <b className="font-semibold">Reason:</b> {reason}
              </p>
            )}
          </OptionEntries>
        </>
      )}
      {split.length > 0 && (
        <>
          <PartTitle>Split into others</PartTitle>
          <OptionEntries options={split} slug={slug}>
            {({ into, note }) => (
              <p dir="auto" className="measure mt-2 text-sm text-soft">
                Into {into.map((number) => `PO-${number}`).join(", ")}. {note}
              </p>
            )}
          </OptionEntries>
        </>
      )}
      {unbundled.length > 0 && (
        <>
          <PartTitle>In no narrative</PartTitle>
          <OptionEntries options={unbundled} slug={slug}>
            {({ status }) =>
              status === "submitted" && (
                <p className="mt-2 text-sm text-soft">Submitted, and neither accepted nor declined.</p>
              )
            }
          </OptionEntries>
        </>
      )}
    </>
  );
}
