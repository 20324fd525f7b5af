import { type Block, chapter, type Chapter, type Desk, heading, list, paragraph, prose } from "./document";
import { coverageBlocks } from "./coverage-blocks";
import { inline } from "./member-text";
import type { Report, ReportRound } from "./schema";
import { hasSources, sourceNotesOf } from "./sources";
import { accountRows, minuteOf } from "./words";

/** How it was done, by whom, what was left out and why, and where the material comes from. */
export function annexesOf(report: Report, desk: Desk): Chapter[] {
  const { rounds, background } = report;
  const isOver = report.status === "closed" || report.status === "published";
  const regions = background.participation.regions.map(({ region, count }): [string, string] => [region, `${count}`]);
  return [
    chapter(
      "method",
      "Method and rounds",
      [
        list(
          rounds.map((round) => roundText(round, isOver)),
          true,
        ),
      ],
      "Annex A",
    ),
    chapter(
      "participation",
      "Participation",
      regions.length > 0
        ? [{ kind: "table", head: ["Region", "Members"], rows: regions, hasSum: false }]
        : [paragraph("No member named a region.")],
      "Annex B",
    ),
    chapter("not-used", "Options not used, and why", notUsed(report, desk), "Annex C"),
    chapter("coverage", "Coverage", coverageBlocks(report.coverage), "Annex D"),
    ...(hasSources(report) ? [chapter("sources", "Where this material comes from", sourcesOf(report), "Annex E")] : []),
  ];
}

function notUsed({ accounting, declined, split, unbundled }: Report, desk: Desk): Block[] {
  const rows = accountRows(accounting).map(([label, count]): [string, string] => [label, `${count}`]);
  return [
    { kind: "table", head: ["Options", "Number"], rows, hasSum: true },
    ...(declined.length > 0
      ? [heading("Declined"), desk.entries(declined, ({ reason }) => [`Reason: ${inline(reason)}`])]
      : []),
    ...(split.length > 0
      ? [
          heading("Split into others"),
          desk.entries(split, ({ into, note }) => [
            `Into ${into.map((number) => `PO-${number}`).join(", ")}.${note ? ` ${inline(note)}` : ""}`,
          ]),
        ]
      : []),
    ...(unbundled.length > 0
      ? [
          heading("In no narrative"),
          desk.entries(unbundled, ({ status }) =>
            status === "submitted" ? ["Submitted, and neither accepted nor declined."] : [],
          ),
        ]
      : []),
  ];
}

function sourcesOf(report: Report): Block[] {
  const notes = sourceNotesOf(report).map(
    ({ note, options }) => `${inline(note)} (${options.map((number) => `PO-${number}`).join(", ")})`,
  );
  return [prose(report.provenance, 3), ...(notes.length > 0 ? [list(notes)] : [])];
}

function roundText({ name, purpose, permits, opensAt, closesAt }: ReportRound, isOver: boolean): string {
  const hasNoTimes = isOver ? " (did not take place)" : "";
  const when = opensAt === null || closesAt === null ? hasNoTimes : ` (${minuteOf(opensAt)} to ${minuteOf(closesAt)})`;
  const permitted = permits.length > 0 ? `Permitted: ${permits.join(", ")}.` : "";
  return [`**${inline(name)}**${when}.`, inline(purpose), permitted].filter(Boolean).join(" ");
}
