import { Resvg } from "@resvg/resvg-js";
import { ImageRun, LineRuleType, Paragraph } from "docx";
import { planeOf } from "@/lib/domain/map/drawing";
import { shapesOf } from "@/lib/domain/map/shapes";
import { toSvg } from "@/lib/domain/map/svg";
import type { ReportMap } from "@/lib/domain/report/document";
import { describeMap } from "@/lib/domain/report/map-words";
import { toTtf } from "./ttf";

const shownWidth = 600;

/** The map as a drawing, with a picture of it for programs that show none, and in words for who sees neither. */
export async function mapPicture(map: ReportMap): Promise<Paragraph> {
  const plane = planeOf(620);
  const svg = toSvg(shapesOf(map, plane), plane, "Inter, Arial, sans-serif");
  const png = new Resvg(svg, {
    fitTo: { mode: "width", value: 2 * plane.width },
    font: { fontFiles: await mapFonts(), loadSystemFonts: true, defaultFontFamily: "Inter" },
  })
    .render()
    .asPng();
  return new Paragraph({
    keepNext: true,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: "svg",
        data: Buffer.from(svg),
        fallback: { type: "png", data: png },
        transformation: { width: shownWidth, height: Math.round((shownWidth * plane.height) / plane.width) },
        altText: { name: "Map", title: "The options on the map", description: describeMap(map) },
      }),
    ],
  });
}

/** The letters in which the map is written, as files for a program that draws it. */
export function mapFonts(): Promise<string[]> {
  return Promise.all([400, 600].map((weight) => toTtf(`inter-latin-${weight}-normal`)));
}
