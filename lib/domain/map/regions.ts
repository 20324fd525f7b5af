import type { MapRegion } from "./dots";
import { groundOf, proseWidth, shortened } from "./drawing";
import { isInside, overlaps } from "./labels";
import { type Box, convexHull, type Plane, type Point, roundedArea, toPoint } from "./plane";
import type { Mark, MapView } from "./view";

/** How far a narrative's area reaches around its options. */
export function areaReach(plane: Plane): number {
  return plane.width < 480 ? 11 : 16;
}

// What tells areas apart where there is no colour, and where two lie in one quadrant.
const dashes = ["", "6 4", "1.5 4", "9 3 2 3", "13 3", "6 3 2 3 2 3"];

/** The dashes of the line around a narrative, as of `stroke-dasharray`; the same wherever it is drawn. */
export function dashOf({ number }: Pick<MapRegion, "number">): string {
  return dashes[(number - 1) % dashes.length]!;
}

export type Area = { region: MapRegion; path: string; corners: Point[] };

/**
 * The areas of narratives around where their options are drawn; of those that have none, nothing. A split option counts
 * with the place that more members gave it: around both, an area would take in much that nobody means by it, and the
 * median of both may lie where nobody put the option.
 */
export function areasOf(regions: MapRegion[], marks: Mark[], plane: Plane): Area[] {
  const placeOf = new Map(marks.map(({ dot, places }) => [dot.id, places[0]!]));
  return regions.flatMap((region) => {
    const places = region.optionIds.flatMap((id) => placeOf.get(id) ?? []);
    const corners = convexHull(places.map((place) => toPoint(plane, place)));
    return corners.length > 0 ? { region, corners, path: roundedArea(corners, areaReach(plane)) } : [];
  });
}

export type Nickname = {
  region: MapRegion;
  text: string;
  /** The start or the end of the baseline. */
  x: number;
  y: number;
  anchor: "start" | "end";
  /** What it takes up, with the piece of its line that stands before or after it. */
  box: Box;
};

/** The length of the piece of an area's line that stands with the nickname, and the gap between them. */
export const sampleLength = 20;
const sampleGap = 5;
// Little above, since dots may lie that near to the edge.
const inset = { x: 8, y: 4 };

/** Narratives' nicknames: on the map in the corners of their quadrants, on other axes at their areas, where there is room. */
export function nicknamesOf(
  view: MapView,
  regions: MapRegion[],
  areas: Area[],
  plane: Plane,
  fontSize: number,
): Nickname[] {
  return view.criteria ? atAreas(areas, view.marks, plane, fontSize) : inCorners(regions, plane, fontSize);
}

function inCorners(regions: MapRegion[], plane: Plane, fontSize: number): Nickname[] {
  const ground = groundOf(plane);
  const lineHeight = fontSize * 1.35;
  return regions.map((region, index) => {
    const before = regions.slice(0, index).filter((other) => other.quadrant === region.quadrant).length;
    const isLeft = region.quadrant.endsWith("left");
    const size = sizeOf(region, ground.width / 2 - 2 * inset.x, fontSize);
    const top = region.quadrant.startsWith("upper")
      ? ground.y + inset.y + before * lineHeight
      : ground.y + ground.height - inset.y - (before + 1) * lineHeight;
    const left = isLeft ? ground.x + inset.x : ground.x + ground.width - inset.x - size.width;
    return nicknameIn(region, { x: left, y: top, ...size, height: lineHeight }, isLeft ? "start" : "end", fontSize);
  });
}

function atAreas(areas: Area[], marks: Mark[], plane: Plane, fontSize: number): Nickname[] {
  const ground = groundOf(plane);
  const reach = areaReach(plane);
  const dots = marks.flatMap(({ places }) => places.map((place) => boxAround(toPoint(plane, place), 8)));
  const placed: Nickname[] = [];
  for (const { region, corners } of areas) {
    const size = sizeOf(region, ground.width / 2, fontSize);
    const isFree = (box: Box): boolean =>
      isInside(box, ground) && ![...dots, ...placed.map((other) => other.box)].some((other) => overlaps(box, other));
    const box = besideArea(corners, reach, size).find(isFree);
    if (box) placed.push(nicknameIn(region, box, "start", fontSize));
  }
  return placed;
}

/** Above, below and beside its outermost corners. */
function besideArea(corners: Point[], reach: number, size: { width: number; height: number }): Box[] {
  const by = (key: (corner: Point) => number): Point => corners.toSorted((one, other) => key(one) - key(other))[0]!;
  const [top, bottom, left, right] = [by(({ y }) => y), by(({ y }) => -y), by(({ x }) => x), by(({ x }) => -x)];
  const away = reach + 3;
  const { width, height } = size;
  return [
    { x: top.x - width / 2, y: top.y - away - height, ...size },
    { x: bottom.x - width / 2, y: bottom.y + away, ...size },
    { x: right.x + away, y: right.y - height / 2, ...size },
    { x: left.x - away - width, y: left.y - height / 2, ...size },
    { x: top.x, y: top.y - away - height, ...size },
    { x: top.x - width, y: top.y - away - height, ...size },
    { x: bottom.x, y: bottom.y + away, ...size },
    { x: bottom.x - width, y: bottom.y + away, ...size },
  ];
}

function sizeOf({ nickname }: MapRegion, room: number, fontSize: number): { width: number; height: number } {
  const sample = sampleLength + sampleGap;
  const text = shortened(nickname, room - sample, fontSize);
  return { width: sample + proseWidth(text.length, fontSize), height: fontSize * 1.35 };
}

function nicknameIn(region: MapRegion, box: Box, anchor: "start" | "end", fontSize: number): Nickname {
  const sample = sampleLength + sampleGap;
  const text = shortened(region.nickname, box.width - sample + 0.01, fontSize);
  const x = anchor === "start" ? box.x + sample : box.x + box.width - sample;
  return { region, text, x, y: box.y + fontSize, anchor, box };
}

function boxAround({ x, y }: Point, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}
