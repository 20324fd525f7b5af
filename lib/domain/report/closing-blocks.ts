import { stanceDone } from "@/lib/domain/narratives/ratification";
import { type Block, type Chapter, chapter, heading, list, paragraph } from "./document";
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

/** What was put right since publication, and as how many statements without a reference it was published; nothing where neither. */
export function correctionsChapter({ corrections, version, unreferenced, status }: Report): Chapter[] {
  const unborne = status === "published" && unreferenced > 0;
  const blocks = [
    ...(unborne ? [paragraph(unreferencedText(unreferenced))] : []),
    ...(corrections.length > 0
      ? [
          paragraph(`This is version ${version}.`),
          list(
            corrections.map(({ version: made, places, at, reason, changes }) => {
              const before = changes.map(({ before: text }) => inline(text) || "nothing").join(" / ");
              return `**Version ${made}, ${places.map(inline).join("; ")}** (${minuteOf(at)}). ${inline(reason)} It said before: ${before}`;
            }),
          ),
        ]
      : []),
  ];
  return blocks.length > 0 ? [chapter("edition", "About this edition", blocks)] : [];
}

/** That who published a report knew what in it rests on nothing. */
export function unreferencedText(count: number): string {
  const [statements, have] = count === 1 ? ["statement", "has"] : ["statements", "have"];
  return `${count} ${statements} of this report ${have} no reference, as was confirmed when it was published.`;
}
