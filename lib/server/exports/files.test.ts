import * as mupdf from "mupdf";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/domain/evolve";
import { dotsOf, nothingRevealed, regionsOf } from "@/lib/domain/map/dots";
import { viewOf } from "@/lib/domain/map/view";
import { documentOf, type ReportDocument } from "@/lib/domain/report/document";
import { writeMarkdown } from "@/lib/domain/report/markdown";
import { buildReport } from "@/lib/domain/report/report";
import { logOf, narrativeId, sampleLog } from "@/lib/domain/report/sample-log";
import { emptyState } from "@/lib/domain/state";
import { renderDocx } from "./docx/render-docx";
import { renderPdf } from "./pdf/render-pdf";
import { richBlocks, textOf } from "./rich-text";
import { readZip } from "@/test/zip";

const origin = "https://example.org";
const hrefOf = (number: number): string => `${origin}/exercises/rivers/options/${number}`;

function documentFor(state: typeof emptyState): ReportDocument {
  const view = viewOf({
    axes: state.exercise.axes,
    criteria: [],
    dots: dotsOf(state, nothingRevealed),
    hasCrowd: false,
    by: "crowd",
    across: "map",
  });
  return documentOf(buildReport(state), { origin, map: { view, regions: regionsOf(state) } });
}

const later = logOf([
  {
    type: "narrative.edited",
    payload: {
      narrativeId: narrativeId(1),
      changes: {
        nickname: "قصة الأنهار",
        abstract: "## Costs\n\n国家が暴力を独占できない。\n\n| Who | Pays |\n| --- | --- |\n| State | 3 |\n\nSee PO-2.",
      },
    },
  },
]);
const document = documentFor(fold(later, fold(sampleLog)));

function headingsOf(markdown: string): string[] {
  return richBlocks(markdown).flatMap((block) =>
    block.kind === "heading" ? [`${block.level} ${textOf(block.runs)}`] : [],
  );
}

const wanted = headingsOf(writeMarkdown(document));

describe("the report as PDF", async () => {
  const pdf = mupdf.Document.openDocument(
    await renderPdf(document, { hrefOf }),
    "application/pdf",
  ) as mupdf.PDFDocument;
  const pages = Array.from({ length: pdf.countPages() }, (_, index) => pdf.loadPage(index));
  const textOn = (page: mupdf.PDFPage): string => page.toStructuredText("preserve-whitespace").asText();
  const text = pages.map(textOn).join("\n");

  it("has the headings of the Markdown as its outline", () => {
    type Item = { title?: string | undefined; down?: Item[] | undefined };
    const titles = (items: Item[], level: number): string[] =>
      items.flatMap(({ title, down }) => [`${level} ${title}`, ...titles(down ?? [], level + 1)]);
    const upper = wanted.filter((heading) => /^[23] /.test(heading));
    expect(titles((pdf.loadOutline() ?? []) as Item[], 2)).toEqual(upper);
  });

  it("has text that can be found, in other writings too", () => {
    expect(text).toContain("Who should pay for the dikes?");
    expect(text.replace(/\s|\u200b/g, "")).toContain("国家が暴力を独占できない。");
    expect(text).not.toContain("U+");
  });

  it("numbers its pages, and says in the contents where chapters begin", () => {
    expect(textOn(pages[1]!)).toMatch(/Background\s+3/);
    expect(textOn(pages[2]!)).toContain("Background");
  });

  it("embeds every font", () => {
    const fonts = pages.flatMap((page) => {
      const found: boolean[] = [];
      page
        .getObject()
        .get("Resources", "Font")
        .forEach((font) => {
          const descendant = font.get("DescendantFonts");
          const descriptor = descendant.isNull() ? font.get("FontDescriptor") : descendant.get(0).get("FontDescriptor");
          found.push(["FontFile", "FontFile2", "FontFile3"].some((name) => !descriptor.get(name).isNull()));
        });
      return found;
    });
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.every(Boolean)).toBe(true);
  });

  it("draws the map, and pastes no picture", () => {
    const page = pages.find((each) => textOn(each).includes("A dot is an option"))!;
    expect(textOn(page)).toContain("Kinetic");
    expect(page.getObject().get("Resources", "XObject").toString()).not.toContain("Image");
    expect(page.toStructuredText("preserve-images").asJSON()).not.toContain('"image"');
  });

  it("leads from options to their pages", () => {
    const addresses = pages.flatMap((page) => page.getLinks().map((link) => link.getURI()));
    for (const number of [1, 2, 3, 4, 5, 6, 7]) expect(addresses).toContain(hrefOf(number));
  });

  it("is possible before anything has happened", async () => {
    const empty = mupdf.Document.openDocument(await renderPdf(documentFor(emptyState), { hrefOf }), "application/pdf");
    expect(empty.countPages()).toBeGreaterThan(3);
  });
});

describe("the report as a Word document", async () => {
  const files = readZip(await renderDocx(document, { hrefOf }));
  const body = files.get("word/document.xml")!.toString("utf8");
  const paragraphs = body.match(/<w:p[ >][\s\S]*?<\/w:p>/g)!;
  const wordsOf = (xml: string): string =>
    [...xml.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)]
      .map(([, words]) => words)
      .join("")
      .replaceAll("&amp;", "&");

  it("has the headings of the Markdown as headings", () => {
    const headings = paragraphs.flatMap((xml) => {
      const [, level] = /<w:pStyle w:val="Heading(\d)"\/>/.exec(xml) ?? [];
      return level ? [`${level} ${wordsOf(xml)}`] : [];
    });
    expect(headings).toEqual(wanted);
  });

  it("has contents as a field, lists, tables, and page numbers", () => {
    expect(body).toContain("TOC \\");
    expect(body).toContain("<w:numPr>");
    expect(body.match(/<w:tbl>/g)!.length).toBe(5);
    const footers = [...files.keys()].filter((name) => /footer\d+\.xml$/.test(name));
    expect(footers.map((name) => files.get(name)!.toString("utf8")).join()).toContain("NUMPAGES");
  });

  it("has the map as a drawing, as a picture, and in words", () => {
    const names = [...files.keys()];
    expect(names.some((name) => name.endsWith(".svg"))).toBe(true);
    expect(names.some((name) => name.endsWith(".png"))).toBe(true);
    expect(body).toMatch(/descr="Map of \d options?, from Social on the left to Kinetic on the right/);
  });

  it("names and links every option", () => {
    const links = files.get("word/_rels/document.xml.rels")!.toString("utf8");
    for (const number of [1, 2, 3, 4, 5, 6, 7]) expect(links).toContain(`"${hrefOf(number)}"`);
  });
});
