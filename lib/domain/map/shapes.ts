import type { Quadrant } from "@/lib/domain/narratives/narrative";
import { quadrants } from "@/lib/domain/narratives/narrative";
import type { Ellipse } from "./crowd-place";
import type { MapRegion } from "./dots";
import { groundOf, hasHalos, isCrowded, labelsOf, shortened } from "./drawing";
import { type Box, type Plane, round, toPoint } from "./plane";
import { areasOf, dashOf, nicknamesOf, sampleLength } from "./regions";
import { isStack, marksAt, type Spot, spotsOf } from "./spots";
import type { MapView, Mark } from "./view";

/** The colours of paper, as app/globals.css has them for print. */
export const paper = { ink: "#1c1e21", soft: "#5c6168", edge: "#8d8a82", line: "#dad6cc", white: "#ffffff" };
export const quadrantInk: Record<Quadrant, string> = {
  "upper-left": "#2b7654",
  "upper-right": "#ad4f27",
  "lower-right": "#7b3f8c",
  "lower-left": "#2c6aa8",
};

type Ink = {
  fill?: string;
  fillOpacity?: number;
  stroke?: string;
  strokeOpacity?: number;
  strokeWidth?: number;
  /** As of `stroke-dasharray`. */
  dash?: string;
};

/** What a drawing is made of, whatever draws it; the units are those of its plane. */
export type Shape =
  | ({ kind: "rect" } & Box & Ink)
  | ({ kind: "path"; d: string } & Ink)
  | ({ kind: "circle"; x: number; y: number; radius: number } & Ink)
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      size: number;
      weight: 400 | 600;
      fill: string;
      anchor: "start" | "middle" | "end";
      /** Degrees clockwise, around x and y. */
      turned?: number;
    }
  | { kind: "clip"; box: Box; shapes: Shape[] };

type Drawn = { view: MapView; regions: MapRegion[] };

/** The map as shapes for paper, the same as on the screen: ground, narratives, what the middle half says, dots, labels. */
export function shapesOf({ view, regions }: Drawn, plane: Plane): Shape[] {
  const { marks } = view;
  const areas = areasOf(regions, marks, plane);
  const nicknames = nicknamesOf(view, regions, areas, plane, 14);
  const spots = spotsOf(marks, plane);
  const boxes = nicknames.map(({ box }) => box);
  const hasNarratives = marks.some(({ dot }) => dot.narrative);
  const halos = hasHalos(view)
    ? marks.flatMap(({ halo, quadrant }) => (halo ? haloOf(halo, quadrant, plane) : []))
    : [];
  const around = areas.map(({ region, path }): Shape => {
    const color = quadrantInk[region.quadrant];
    return {
      ...{ kind: "path", d: path, fill: color, fillOpacity: 0.09, stroke: color, strokeOpacity: 0.75 },
      ...{ strokeWidth: 1.25, dash: dashOf(region) },
    };
  });
  return [
    ...groundShapes(plane, view),
    { kind: "clip", box: groundOf(plane), shapes: [...around, ...halos] },
    ...joinsOf(marks, plane),
    ...nicknames.flatMap(({ region, text, x, y, anchor, box }): Shape[] => {
      const color = quadrantInk[region.quadrant];
      const start = anchor === "start" ? box.x : box.x + box.width - sampleLength;
      const d = `M${round(start)} ${round(y - 4.8)}h${sampleLength}`;
      return [
        { kind: "path", d, stroke: color, strokeWidth: 2, dash: dashOf(region) },
        { kind: "text", x: round(x), y: round(y), text, size: 14, weight: 600, fill: color, anchor },
      ];
    }),
    ...spots.flatMap((spot) => spotShapes(spot, view, hasNarratives)),
    ...labelsOf(spots, boxes, plane, 11).map(({ x, y, text }): Shape =>
      label(round(x), round(y), text, { anchor: "start", size: 11 }),
    ),
  ];
}

type LabelLook = { anchor?: "start" | "middle"; size?: number; turned?: number };

function label(x: number, y: number, text: string, { anchor = "middle", size = 12, turned }: LabelLook = {}): Shape {
  return { kind: "text", x, y, text, size, weight: 400, fill: paper.soft, anchor, ...(turned && { turned }) };
}

function groundShapes(plane: Plane, { axes }: MapView): Shape[] {
  const { x, y, width, height } = groundOf(plane);
  const half = { width: width / 2, height: height / 2 };
  const fit = (text: string, room: number): string => shortened(text, room - 2 * plane.margin, 12);
  const [left, right] = [plane.margin - 9, plane.width - plane.margin + 9];
  return [
    ...quadrants.map((quadrant): Shape => ({
      kind: "rect",
      x: quadrant.endsWith("left") ? x : x + half.width,
      y: quadrant.startsWith("upper") ? y : y + half.height,
      ...half,
      fill: quadrantInk[quadrant],
      fillOpacity: 0.065,
    })),
    {
      ...{ kind: "path", stroke: paper.edge, strokeOpacity: 0.55, strokeWidth: 1 },
      d: `M${x} ${y + half.height}h${width}M${x + half.width} ${y}v${height}`,
    },
    label(plane.width / 2, plane.margin - 9, fit(axes.y.positive, plane.width)),
    label(plane.width / 2, plane.height - plane.margin + 18, fit(axes.y.negative, plane.width)),
    label(left, plane.height / 2, fit(axes.x.negative, plane.height), { turned: -90 }),
    label(right, plane.height / 2, fit(axes.x.positive, plane.height), { turned: 90 }),
  ];
}

// Where all agree about one question the middle half has no width: it stays a line that can be seen.
const thinnest = 0.012;
// Of a cubic curve that is a quarter of a circle.
const handle = 0.5523;

function haloOf({ cx, cy, rx, ry, angle }: Ellipse, quadrant: Quadrant, plane: Plane): Shape {
  const [a, b] = [Math.max(thinnest, rx), Math.max(thinnest, ry)];
  const [cosine, sine] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const at = (u: number, v: number): string => {
    const place = { x: cx + a * cosine * u - b * sine * v, y: cy + a * sine * u + b * cosine * v };
    const point = toPoint(plane, place);
    return `${round(point.x)} ${round(point.y)}`;
  };
  const quarter = (u: number, v: number, nextU: number, nextV: number): string =>
    `C${at(u + handle * nextU, v + handle * nextV)} ${at(nextU + handle * u, nextV + handle * v)} ${at(nextU, nextV)}`;
  const d = `M${at(1, 0)}${quarter(1, 0, 0, 1)}${quarter(0, 1, -1, 0)}${quarter(-1, 0, 0, -1)}${quarter(0, -1, 1, 0)}Z`;
  const color = quadrantInk[quadrant];
  return { kind: "path", d, fill: color, fillOpacity: 0.1, stroke: color, strokeOpacity: 0.22, strokeWidth: 1 };
}

function joinsOf(marks: Mark[], plane: Plane): Shape[] {
  const byId = new Map(marks.map((mark) => [mark.dot.id, mark]));
  const strokeOpacity = isCrowded(marks) ? 0.4 : 0.75;
  return marks.flatMap(({ dot, places, quadrant }) => {
    const [place, other] = places;
    const into = dot.mergedInto && byId.get(dot.mergedInto.id)?.places[0];
    const line = (to: typeof place, strokeWidth: number): Shape[] => {
      if (!place || !to) return [];
      const [start, end] = [toPoint(plane, place), toPoint(plane, to)];
      const d = `M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}`;
      return [{ kind: "path", d, stroke: quadrantInk[quadrant], strokeOpacity, strokeWidth }];
    };
    return [...line(other, 1.5), ...line(into ?? undefined, 0.75)];
  });
}

function spotShapes(spot: Spot, view: MapView, hasNarratives: boolean): Shape[] {
  const at = { x: round(spot.x), y: round(spot.y), radius: spot.radius };
  const marks = marksAt(spot);
  const [first] = marks;
  if (!isStack(spot)) return [{ kind: "circle", ...at, ...lookOf(first!, view, hasNarratives) }];
  const isOne = marks.every(({ quadrant }) => quadrant === first!.quadrant);
  const fill = isOne ? quadrantInk[first!.quadrant] : paper.soft;
  const { x, y } = at;
  return [
    { kind: "circle", ...at, fill, stroke: paper.white, strokeWidth: 1 },
    {
      ...{ kind: "text", x, text: `${marks.length}`, size: 9.5, weight: 600 },
      y: round(y + 3.4),
      fill: paper.white,
      anchor: "middle",
    },
  ];
}

/** Full: in a narrative. Pale: in none, where there are some. Hollow: merged. Dashed: the crowd has not placed it. */
function lookOf({ dot, quadrant, whose }: Mark, { by }: MapView, hasNarratives: boolean): Ink {
  const stroke = quadrantInk[quadrant];
  const hollow = { fill: paper.white, stroke, strokeWidth: 1.5 };
  if (dot.mergedInto) return hollow;
  if (by === "crowd" && whose === "author") return { ...hollow, dash: "2.5 2" };
  if (hasNarratives && !dot.narrative) return { fill: mixed(stroke, 0.35), stroke, strokeWidth: 1.5 };
  return { fill: stroke, stroke: paper.white, strokeWidth: 0.75 };
}

/** A colour on white paper, covering `part` of it. */
function mixed(color: string, part: number): string {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const onWhite = (value: number): string =>
    Math.round(255 - (255 - value) * part)
      .toString(16)
      .padStart(2, "0");
  return `#${[1, 3, 5].map((at) => onWhite(channel(at))).join("")}`;
}
