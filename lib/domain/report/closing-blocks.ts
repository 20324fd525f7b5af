import { stanceDone } from "@/lib/domain/narratives/ratification";
import { type Block, type Chapter, chapter, heading, list, paragraph } from "./document";
import { changedText } from "./changed-text";
import { type Edition, editionsOf, reportAddress } from "./editions";
import { inline } from "./member-text";
import type { Report, ReportContradiction, ReportNarrative, ReportRatification } from "./schema";
import { minuteOf } from "./words";

/** What members hold against a narrative and for it, as blocks. */
export function closingOf({ contradictions, ratification }: ReportNarrative): Block[] {
  return [
    ...(contradictions.length > 0
      ? [heading("Contradictions between its options"), list(contradictions.map(contradictionText))]
      : []),
    ...(ratification ? [heading("Ratification"), ...ratificationOf(ratification)] : []),
  ];
}

function contradictionText({ options: [one, other], reason, author, answer }: ReportContradiction): string {
  const answered = answer === null ? "It was not answered." : `Answer: ${inline(answer)}`;
  return `**PO-${one} against PO-${other}.** ${inline(reason)} (${inline(author)}) ${answered}`;
}

function ratificationOf({ endorse, reserve, dissent, silent, voices }: ReportRatification): Block[] {
  const roll = `${endorse} endorse it, ${reserve} with a reservation, ${dissent} dissent, ${silent} have not said.`;
  const said = voices.map(
    ({ stance, author, note }) => `**${inline(author)}** ${stanceDone[stance].now}: ${inline(note)}`,
  );
  return [paragraph(roll), ...(said.length > 0 ? [list(said)] : [])];
}

/** Which version this is, what each correction changed, and as how many statements without a reference it was published; nothing where neither. */
export function correctionsChapter(report: Report, origin: string): Chapter[] {
  const { corrections, version, unreferenced, status } = report;
  const unborne = status === "published" && unreferenced > 0;
  const blocks = [
    ...(unborne ? [paragraph(unreferencedText(unreferenced))] : []),
    ...(corrections.length > 0
      ? [
          paragraph(`This is version ${version}. What was taken away is struck, what was put in its place is bold.`),
          list(editionsOf(report).map((edition) => editionText(edition, report, origin))),
        ]
      : []),
  ];
  return blocks.length > 0 ? [chapter("edition", "About this edition", blocks)] : [];
}

function editionText(
  { version, at }: Edition,
  { corrections, slug, version: present }: Report,
  origin: string,
): string {
  const name = `Version ${version}`;
  // The present one is the page that this stands on.
  const title = origin && version < present ? `[${name}](${reportAddress(origin, slug, version)})` : name;
  const correction = corrections.find((entry) => entry.version === version);
  if (!correction) return `**${title}** (${minuteOf(at)}), as it was published.`;
  const { places, reason, changes } = correction;
  const changed = changes.map(
    ({ before, after }, index) => `${inline(places[index] ?? "")}: ${changedText(before, after)}`,
  );
  return `**${title}** (${minuteOf(at)}). ${inline(reason)} ${changed.join(" / ")}`;
}

/** That who published a report knew what in it rests on nothing. */
export function unreferencedText(count: number): string {
  const [statements, have] = count === 1 ? ["statement", "has"] : ["statements", "have"];
  return `${count} ${statements} of this report ${have} no reference, as was confirmed when it was published.`;
}
