import { Resvg } from "@resvg/resvg-js";
import { planeOf } from "@/lib/domain/map/drawing";
import { shapesOf } from "@/lib/domain/map/shapes";
import { toSvg } from "@/lib/domain/map/svg";
import type { ReportMap } from "@/lib/domain/report/document";
import { mapFonts } from "@/lib/server/exports/docx/picture";

const [width, height] = [1200, 630];

/** The map of a report as a PNG of 1200 by 630, as it is shown where somebody shares its address. */
export async function previewOf(map: ReportMap): Promise<Buffer> {
  const plane = planeOf(760);
  const drawn = toSvg(shapesOf(map, plane), plane, "Inter, Arial, sans-serif");
  const scale = Math.min(width / plane.width, height / plane.height);
  const [x, y] = [(width - plane.width * scale) / 2, (height - plane.height * scale) / 2];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g transform="translate(${x} ${y}) scale(${scale})">${drawn}</g></svg>`,
  ].join("");
  const font = { fontFiles: await mapFonts(), loadSystemFonts: true, defaultFontFamily: "Inter" };
  return new Resvg(svg, { fitTo: { mode: "width", value: width }, font }).render().asPng();
}
