import { demoted, inline, withoutHtml } from "./member-text";
import type { Participation, Report, ReportNarrative, ReportOption, ReportPart, ReportRound } from "./schema";
import { hasSources, sourceNotesOf } from "./sources";
import { accountRows, countOf, durationOf } from "./words";

/**
 * The report as Markdown. With an `origin` such as "https://example.org", options link to their
 * pages there. Times are in UTC.
 */
export function toMarkdown(report: Report, origin = ""): string {
  const write = writer(report, origin);
  const parts = [
    `# ${inline(report.title)}`,
    `**${inline(report.question)}**`,
    ...(report.status === "published" ? [] : ["*Draft report: not published yet.*"]),
    ...(report.provenance ? [quoted(demoted(report.provenance, 6))] : []),
    "## Background",
    demoted(report.background.brief, 3),
    participationText(report.background.participation),
    "## Overview of master narratives",
    ...overview(report),
    ...report.narratives.flatMap(write.narrative),
    ...(report.takeaways.length > 0 ? ["## Strategic takeaways"] : []),
    ...report.takeaways.flatMap(({ number, statement, explanation }) => [
      `### ${number}. ${inline(statement)}`,
      demoted(explanation, 4),
    ]),
    ...annexes(report, write),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

type Writer = ReturnType<typeof writer>;

function writer({ slug }: Report, origin: string) {
  const name = ({ number }: { number: number }): string =>
    origin ? `[PO-${number}](${origin}/exercises/${slug}/options/${number})` : `PO-${number}`;
  const part = (merged: ReportPart): string =>
    `  - Merged into it: ${name(merged)} ${inline(merged.title)} (${inline(merged.author)}, ${traceOf(merged)})`;
  const option = (entry: ReportOption): string =>
    [
      `- **${name(entry)} ${inline(entry.title)}.** ${withoutHtml(entry.summary)} (${inline(entry.author)}, ${traceOf(entry)})`,
      ...entry.parts.map(part),
    ].join("\n");
  const section = (title: string, text: string): string[] => (text ? [`### ${title}`, demoted(text, 4)] : []);
  const narrative = (entry: ReportNarrative): string[] => [
    `## Master narrative ${entry.number}: ${inline(entry.nickname)}`,
    `*${inline(entry.forces)}*`,
    entry.tagline && `**${inline(entry.tagline)}**`,
    ...section("Abstract", entry.abstract),
    ...section("Rationale", entry.rationale),
    ...(entry.options.length > 0 ? ["### Options", entry.options.map(option).join("\n")] : []),
    ...section("Risks", entry.risks),
  ];
  return { option, narrative };
}

function traceOf({ revision, comments }: ReportPart): string {
  return `revision ${revision}, ${countOf(comments, "comment")}`;
}

function participationText({
  members,
  roles,
  regions,
  authors,
  options,
  revisions,
  comments,
  from,
  to,
}: Participation): string {
  const when =
    from === null
      ? ""
      : ` ${to === null ? `Since ${day(from)}` : `From ${day(from)} to ${day(to)} (${durationOf(to - from)})`}:`;
  const who = roles.map(({ role, count }) => countOf(count, role)).join(", ");
  const where = regions.length > 0 ? ` from ${countOf(regions.length, "region")}` : "";
  const what = [countOf(options, "option"), countOf(revisions, "revision"), countOf(comments, "comment")].join(", ");
  return `**Participation.**${when} ${countOf(members, "member")}${where} (${who}); ${countOf(authors, "author")}, ${what}.`;
}

function overview({ axes, narratives, accounting }: Report): string[] {
  return [
    [axes.x, axes.y]
      .map((axis) =>
        `- **${inline(axis.name)}**: from *${inline(axis.negative)}* to *${inline(axis.positive)}*. ${inline(axis.explanation)}`.trimEnd(),
      )
      .join("\n"),
    narratives.length === 0
      ? "There are no master narratives yet."
      : `Of ${countOf(accounting.total, "option")}, ${accounting.bundled} ${accounting.bundled === 1 ? "is" : "are"} bundled into ${countOf(narratives.length, "master narrative")}:`,
    narratives
      .map(({ number, nickname, forces, tagline, options }) =>
        `- **MN-${number} ${inline(nickname)}** (${inline(forces)}, ${countOf(options.length, "option")}). ${inline(tagline)}`.trimEnd(),
      )
      .join("\n"),
  ];
}

function annexes(report: Report, write: Writer): string[] {
  const { rounds, background, declined, unbundled, accounting, provenance } = report;
  const openEnd = (option: ReportOption): string =>
    write.option(option) + (option.status === "submitted" ? "\n  - Submitted, and neither accepted nor declined." : "");
  const { regions } = background.participation;
  return [
    "## Annex A: Method and rounds",
    rounds.map((round, index) => roundText(round, index, isOver(report))).join("\n"),
    "## Annex B: Participation",
    regions.map(({ region, count }) => `- ${inline(region)}: ${count}`).join("\n") || "No member named a region.",
    "## Annex C: Options not used, and why",
    [
      "| Options | Number |",
      "| --- | ---: |",
      ...accountRows(accounting).map(([label, count]) => `| ${label} | ${count} |`),
    ].join("\n"),
    ...(declined.length > 0 ? ["### Declined"] : []),
    ...declined.map((option) => `${write.option(option)}\n  - Reason: ${inline(option.reason)}`),
    ...(unbundled.length > 0 ? ["### In no narrative", unbundled.map(openEnd).join("\n")] : []),
    ...(hasSources(report) ? ["## Annex D: Where this material comes from", demoted(provenance, 3)] : []),
    sourceNotesOf(report)
      .map(({ note, options }) => `- ${inline(note)} (${options.map((n) => `PO-${n}`).join(", ")})`)
      .join("\n"),
  ];
}

function isOver({ status }: Report): boolean {
  return status === "closed" || status === "published";
}

function roundText({ name, purpose, permits, opensAt, closesAt }: ReportRound, index: number, isOver: boolean): string {
  const hasNoTimes = isOver ? " (did not take place)" : "";
  const when = opensAt === null || closesAt === null ? hasNoTimes : ` (${minute(opensAt)} to ${minute(closesAt)})`;
  const permitted = permits.length > 0 ? `Permitted: ${permits.join(", ")}.` : "";
  return [`${index + 1}. **${inline(name)}**${when}.`, inline(purpose), permitted].filter(Boolean).join(" ");
}

function quoted(text: string): string {
  return text.replace(/^/gm, "> ");
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function minute(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
