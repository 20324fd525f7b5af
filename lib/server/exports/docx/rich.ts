import {
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  type ParagraphChild,
  Paragraph,
  Table,
  TableCell,
  type TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { directionOf } from "../typeface-words";
import { type HrefOf, type RichBlock, richBlocks, richRuns, type Run, textOf } from "../rich-text";

export type Piece = Paragraph | Table | TableOfContents;

export const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

export type Nesting = { depth: number; isQuoted: boolean };
const flat: Nesting = { depth: 0, isQuoted: false };

/** Numbered lists, each with a number of its own, so that each begins anew. */
export type Lists = { begin: (start: number) => string };

export type Desk = { hrefOf: HrefOf; lists: Lists };

export function runsOf(runs: Run[], look: IRunOptions = {}): ParagraphChild[] {
  return runs.map(({ text, isBold, isItalic, isStruck, isCode, href }) => {
    const lines = text.split("\n");
    const run = (): ParagraphChild =>
      new TextRun({
        ...look,
        ...(isBold && { bold: true }),
        ...(isItalic && { italics: true }),
        ...(isStruck && { strike: true }),
        ...(isCode && { font: "Consolas" }),
        ...(href && { style: "Hyperlink" }),
        ...(directionOf(text) === "rtl" && { rightToLeft: true }),
        children: lines.flatMap((line, index) => (index === 0 ? [line] : [lineBreak(), line])),
      });
    return href ? new ExternalHyperlink({ link: href, children: [run()] }) : run();
  });
}

function lineBreak() {
  return new TextRun({ break: 1 });
}

/** A paragraph of runs, in the direction of what it says. */
export function paragraphOf(runs: Run[], options: ConstructorParameters<typeof Paragraph>[0] & object = {}): Paragraph {
  return new Paragraph({ bidirectional: directionOf(textOf(runs)) === "rtl", ...options, children: runsOf(runs) });
}

/** A paragraph of Markdown. */
export function richParagraph(
  rich: string,
  { hrefOf }: Desk,
  options: ConstructorParameters<typeof Paragraph>[0] & object = {},
): Paragraph {
  return paragraphOf(richRuns(rich, hrefOf), options);
}

/** Markdown of any length. */
export function proseOf(text: string, desk: Desk): Piece[] {
  return piecesOf(richBlocks(text, desk.hrefOf), desk, flat);
}

function piecesOf(blocks: RichBlock[], desk: Desk, nesting: Nesting): Piece[] {
  return blocks.flatMap((block) => pieceOf(block, desk, nesting));
}

function pieceOf(block: RichBlock, desk: Desk, { depth, isQuoted }: Nesting): Piece[] {
  const place = { ...(isQuoted && { style: "Quote" }), ...(depth > 0 && { indent: { left: 360 * depth } }) };
  switch (block.kind) {
    case "paragraph":
      return [paragraphOf(block.runs, place)];
    case "heading":
      return [paragraphOf(block.runs, { heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_6 })];
    case "quote":
      return piecesOf(block.blocks, desk, { depth, isQuoted: true });
    case "code":
      return block.text.split("\n").map((line) => new Paragraph({ style: "Code", children: [new TextRun(line)] }));
    case "rule":
      return [new Paragraph({ thematicBreak: true })];
    case "table":
      return [tableOf(block.rows)];
    case "list": {
      const reference = block.start === null ? null : desk.lists.begin(block.start);
      const level = Math.min(depth, 5);
      return block.items.flatMap(([first, ...rest]) => [
        paragraphOf(first?.kind === "paragraph" ? first.runs : [], {
          ...(reference === null ? { bullet: { level } } : { numbering: { reference, level } }),
        }),
        ...piecesOf(first && first.kind !== "paragraph" ? [first, ...rest] : rest, desk, {
          depth: depth + 1,
          isQuoted,
        }),
      ]);
    }
  }
}

/** A table whose first row is its head. */
export function tableOf(rows: Run[][][], isSummed = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, index) => {
      const isBold = index === 0 || (isSummed && index === rows.length - 1);
      return new TableRow({
        tableHeader: index === 0,
        cantSplit: true,
        children: cells.map(
          (runs) => new TableCell({ children: [paragraphOf(runs.map((run) => (isBold ? { ...run, isBold } : run)))] }),
        ),
      });
    }),
  });
}
