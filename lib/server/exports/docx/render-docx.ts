import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import type { ReportDocument } from "@/lib/domain/report/document";
import { demoted } from "@/lib/domain/report/member-text";
import { dayInWords } from "@/lib/domain/report/words";
import type { HrefOf } from "../rich-text";
import { chapterPieces } from "./blocks";
import { type Desk, type Lists, paragraphOf, type Piece, proseOf } from "./rich";
import { styles } from "./styles";

type Told = { hrefOf: HrefOf; onProgress?: (percent: number) => Promise<void> };

/** A document as Word's: its headings are headings, its lists are lists, and its contents are a field. */
export async function renderDocx(document: ReportDocument, { hrefOf, onProgress }: Told): Promise<Buffer> {
  await onProgress?.(10);
  const begun: number[] = [];
  const lists: Lists = { begin: (start) => `list-${begun.push(start)}` };
  const desk: Desk = { hrefOf, lists };
  const children: Piece[] = [...coverPieces(document, desk)];
  for (const [index, chapter] of document.chapters.entries()) {
    const isLaterAnnex = chapter.kicker.startsWith("Annex") && document.chapters[index - 1]?.kicker.startsWith("Annex");
    children.push(...(await chapterPieces(chapter, desk, !isLaterAnnex)));
  }
  await onProgress?.(60);
  return Packer.toBuffer(
    new Document({
      title: document.title,
      subject: document.question,
      creator: "Sandtable",
      styles,
      numbering: {
        config: begun.map((start, index) => ({ reference: `list-${index + 1}`, levels: levelsFrom(start) })),
      },
      sections: [{ headers: { default: header(document) }, footers: { default: footer() }, children }],
    }),
  );
}

function levelsFrom(start: number) {
  return Array.from({ length: 6 }, (_, level) => ({
    level,
    start: level === 0 ? start : 1,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));
}

function coverPieces(
  { title, question, isDraft, publishedAt, provenance, figures }: ReportDocument,
  desk: Desk,
): Piece[] {
  const published = publishedAt === null ? "" : ` · published ${dayInWords(publishedAt)}`;
  return [
    new Paragraph({ style: "Small", text: `Report of a scenario exercise${published}` }),
    paragraphOf([{ text: title }], { heading: HeadingLevel.HEADING_1, spacing: { before: 1_800, after: 240 } }),
    paragraphOf([{ text: question }], { style: "Question" }),
    ...(isDraft ? [paragraphOf([{ text: "Draft report: not published yet.", isItalic: true }])] : []),
    new Paragraph({ style: "Small", text: figures.join(" · ") }),
    ...(provenance ? proseOf(demoted(provenance, 6).replace(/^/gm, "> "), desk) : []),
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ style: "ContentsTitle", text: "Contents" }),
    new TableOfContents("Contents", { hyperlink: true, headingStyleRange: "2-3" }),
  ];
}

function header({ title }: ReportDocument): Header {
  return new Header({ children: [new Paragraph({ style: "Small", text: title })] });
}

function footer(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ style: "Small", alignment: AlignmentType.CENTER, children })] });
}
