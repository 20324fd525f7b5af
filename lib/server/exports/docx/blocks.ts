import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from "docx";
import type { Block, Chapter, Entry } from "@/lib/domain/report/document";
import { headingOf } from "@/lib/domain/report/document";
import { mapKeyOf } from "@/lib/domain/report/map-words";
import { demoted } from "@/lib/domain/report/member-text";
import { mapPicture } from "./picture";
import { type Desk, paragraphOf, type Piece, proseOf, richParagraph, tableOf } from "./rich";

/** A chapter, from its heading on; on a new page, unless it is an annex that follows another. */
export async function chapterPieces(chapter: Chapter, desk: Desk, isNewPage: boolean): Promise<Piece[]> {
  const heading = paragraphOf([{ text: headingOf(chapter) }], {
    heading: HeadingLevel.HEADING_2,
    pageBreakBefore: isNewPage,
  });
  const pieces = await Promise.all(chapter.blocks.map((block) => blockPieces(block, desk)));
  return [heading, ...pieces.flat()];
}

const styles = { plain: {}, soft: { style: "Small" }, forces: { style: "Small" }, tagline: { style: "Tagline" } };

async function blockPieces(block: Block, desk: Desk): Promise<Piece[]> {
  switch (block.kind) {
    case "heading":
      return [paragraphOf([{ text: block.text }], { heading: HeadingLevel.HEADING_3 })];
    case "paragraph":
      return [richParagraph(block.rich, desk, styles[block.look])];
    case "prose":
      return proseOf(demoted(block.text, block.level), desk);
    case "list": {
      const reference = block.isOrdered ? desk.lists.begin(1) : null;
      const place = reference === null ? { bullet: { level: 0 } } : { numbering: { reference, level: 0 } };
      return block.rich.map((rich) => richParagraph(rich, desk, place));
    }
    case "entries":
      return block.entries.flatMap((entry) => entryPieces(entry, desk));
    case "table":
      return [
        tableOf(
          [block.head, ...block.rows].map((row) => row.map((text) => [{ text }])),
          block.hasSum,
        ),
      ];
    case "grid": {
      const { corner, columns, rows } = block.grid;
      const head = [corner, ...columns].map((text) => [{ text }]);
      const lines = rows.map(({ name, cells }) => [[{ text: name }], ...cells.map(({ text }) => [{ text }])]);
      return [tableOf([head, ...lines], true)];
    }
    case "map":
      return [await mapPicture(block.map), new Paragraph({ style: "Small", text: mapKeyOf(block.map) })];
  }
}

function entryPieces({ parts, notes, rich, ...option }: Entry, desk: Desk): Piece[] {
  return [
    new Paragraph({ style: "OptionTitle", keepNext: true, children: nameOf(option) }),
    richParagraph(rich, desk),
    paragraphOf([{ text: `${option.author} · ${option.trace}` }], { style: "Small" }),
    ...parts.map(
      (part) =>
        new Paragraph({
          style: "Small",
          bullet: { level: 0 },
          children: [new TextRun("Merged into it: "), ...nameOf(part), new TextRun(` (${part.author}, ${part.trace})`)],
        }),
    ),
    ...notes.map((note) => richParagraph(note, desk, { style: "Small", bullet: { level: 0 } })),
  ];
}

function nameOf({ number, href, title }: Pick<Entry, "number" | "href" | "title">): ParagraphChild[] {
  const name = new TextRun({ text: `PO-${number}`, bold: true, ...(href && { style: "Hyperlink" }) });
  return [
    href ? new ExternalHyperlink({ link: href, children: [name] }) : name,
    new TextRun({ text: ` ${title}`, bold: true }),
  ];
}
