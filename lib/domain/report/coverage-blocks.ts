import { gapKindOf } from "@/lib/domain/coverage/gap";
import type { Voices } from "@/lib/domain/coverage/coverage";
import { type Block, type Grid, type GridCell, heading, list, paragraph } from "./document";
import { inline } from "./member-text";
import type { ReportCoverage } from "./schema";
import { countOf } from "./words";

/** What the options covered: the grid, the quarters of the map, what was missing, and what was called for. */
export function coverageBlocks(coverage: ReportCoverage): Block[] {
  const { quadrants, calls, options } = coverage;
  return [
    paragraph(sayCovered(coverage)),
    ...(options > 0
      ? [
          ...gridBlocks(coverage),
          heading("The quarters of the map"),
          {
            kind: "table" as const,
            head: ["Quarter", "Options"] as [string, string],
            rows: quadrants.map(({ name, ...voices }): [string, string] => [name, sayVoices(voices)]),
            hasSum: false,
          },
          heading("What was missing"),
          ...missing(coverage),
        ]
      : []),
    ...(calls.length > 0 ? [heading("Calls for proposals"), list(calls.map(sayCall))] : []),
  ];
}

/** How many options count, what they are counted by, and how to read the grid; Markdown, but without marks. */
export function sayCovered({ options, authors, outside, stakeholders, instruments }: ReportCoverage): string {
  if (options === 0) return "No option stands, so nothing is covered.";
  const counted = `${countOf(options, "option")} of ${countOf(authors, "author")} ${options === 1 ? "counts" : "count"}: those that were neither declined nor merged into another one.`;
  if (stakeholders.length + instruments.length === 0) {
    return `${counted} The exercise names neither stakeholders nor instruments.`;
  }
  const beside = outside > 0 ? ` ${outside} of them ${outside === 1 ? "is" : "are"} in no cell.` : "";
  return `${counted} One that names several stakeholders and instruments is in every cell where they meet.${stakeholders.length > 0 && instruments.length > 0 ? beside : ""} A dash stands where there is none; a star where all are by one author.`;
}

/** So many columns have room for their names; beyond that they are numbered. */
const mostNamed = 8;
/** So many columns are beside each other at most, besides what there is in all. */
const mostBeside = 20;
/** Letters of a word that a column has room for. */
const longestWord = 12;

/** The grid, in parts where it has very many columns; numbered columns are named beneath it. */
function gridBlocks(coverage: ReportCoverage): Block[] {
  const { instruments, stakeholders } = coverage;
  if (instruments.length + stakeholders.length === 0) return [];
  const isNamed =
    instruments.length <= mostNamed &&
    instruments.every(({ name }) => name.split(/[\s-]+/).every((word) => word.length <= longestWord));
  const columns = instruments.map(({ name }, place) => (isNamed ? name : `${place + 1}`));
  const parts = Math.max(1, Math.ceil(instruments.length / mostBeside));
  const grids = Array.from({ length: parts }, (_, part): Block => {
    const span = [part * mostBeside, (part + 1) * mostBeside] as const;
    return { kind: "grid", grid: gridOf(coverage, columns, span) };
  });
  const key = instruments.map(({ name }, place) => `${place + 1} ${inline(name)}`).join(", ");
  return isNamed ? grids : [...grids, paragraph(`Instruments: ${key}.`, "soft")];
}

function gridOf(
  { instruments, stakeholders, options, authors }: ReportCoverage,
  columns: string[],
  span: readonly [number, number],
): Grid {
  const row = (name: string, cells: Voices[], sum: Voices) => ({
    name,
    cells: [...cells.slice(...span), sum].map(gridCell),
  });
  return {
    corner: "Stakeholder",
    columns: [...columns.slice(...span), "In all"],
    rows: [
      ...stakeholders.map(({ name, cells, ...sum }) => row(name, cells, sum)),
      row("In all", instruments, { options, authors }),
    ],
  };
}

/** "5", "2*" where all are by one author, "–" where there is none. */
export function gridCell(voices: Voices): GridCell {
  const look = gapKindOf(voices) ?? "plain";
  const text = { empty: "–", "one-voice": `${voices.options}*`, plain: `${voices.options}` }[look];
  return { text, look };
}

/** "5 options by 3 authors", "none". */
export function sayVoices({ options, authors }: Voices): string {
  if (options === 0) return "none";
  return `${countOf(options, "option")} by ${authors === 1 ? "one author" : countOf(authors, "author")}`;
}

function missing({ gaps, moreGaps }: ReportCoverage): Block[] {
  if (gaps.length === 0) return [paragraph(nothingMissing)];
  return [
    list(gaps.map((sentence) => `${inline(sentence)}.`)),
    ...(moreGaps ? [paragraph(`${inline(moreGaps)}.`)] : []),
  ];
}

export const nothingMissing =
  "Nothing stands out: every instrument, every stakeholder and every quarter of the map has options of more than one author.";

function sayCall({ number, of, text, answers, isClosed }: ReportCoverage["calls"][number]): string {
  return `**CP-${number}, ${inline(of)}.** ${inline(text)} ${sayAnswers(answers, isClosed)}`;
}

/** What became of a call: "Answered by PO-3 and PO-7; the gap is closed." */
export function sayAnswers(answers: readonly number[], isClosed: boolean): string {
  const after = isClosed ? "the gap is closed" : "the gap is still open";
  if (answers.length === 0) return `No option answered it; ${after}.`;
  const names = answers.map((number) => `PO-${number}`);
  return `Answered by ${[names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" and ")}; ${after}.`;
}
