import type { MapDot, MapRegion } from "./dots";
import { type LabelRules, type PlacedLabel, placeLabels } from "./labels";
import { type Box, convexHull, type Plane, type Point, spread, toPoint } from "./plane";

/** Height of the drawing as a part of its width; the same at every size, so that nothing jumps when it is measured. */
export const aspect = 0.9;

/** `width` in CSS pixels, so that type keeps its size on every screen. */
export function planeOf(width: number): Plane {
  return { width, height: Math.round(width * aspect), margin: width < 480 ? 22 : 30, inset: width < 480 ? 20 : 28 };
}

export type Spot = Point & { id: string; radius: number; dot: MapDot };

/** Where each dot is drawn. */
export function spotsOf(dots: MapDot[], plane: Plane): Spot[] {
  const radius = dots.length > 150 ? 3.5 : plane.width < 480 ? 4.5 : 5.5;
  const spots = dots.map((dot) => ({
    id: dot.id,
    dot,
    radius: dot.mergedInto ? radius * 0.68 : radius,
    ...toPoint(plane, dot.place),
  }));
  return spread(spots, radius * 1.6);
}

export type Nickname = { id: string; text: string; x: number; y: number; anchor: "start" | "end"; box: Box };

/** The narratives' nicknames, in the corners of their quadrants, one under the other. */
export function nicknamesOf(regions: MapRegion[], plane: Plane, fontSize: number): Nickname[] {
  const { width, height, margin } = plane;
  const inset = 8;
  const room = width / 2 - margin - 2 * inset;
  const lineHeight = fontSize * 1.35;
  return regions.map((region) => {
    const { id, quadrant } = region;
    const before = regions.slice(0, regions.indexOf(region)).filter((other) => other.quadrant === quadrant).length;
    const isLeft = quadrant.endsWith("left");
    const isUpper = quadrant.startsWith("upper");
    const text = shortened(region.nickname, room, fontSize);
    const textLength = proseWidth(text.length, fontSize);
    const x = isLeft ? margin + inset : width - margin - inset;
    const top = isUpper ? margin + inset + before * lineHeight : height - margin - inset - (before + 1) * lineHeight;
    const box = { x: isLeft ? x : x - textLength, y: top, width: textLength, height: lineHeight };
    return { id, text, x, y: top + fontSize, anchor: isLeft ? "start" : "end", box };
  });
}

export function shortened(text: string, room: number, fontSize: number): string {
  const most = Math.max(1, Math.floor(room / proseWidth(1, fontSize)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

// Small letters of the interface's face, half bold, are about this wide on average.
function proseWidth(characters: number, fontSize: number): number {
  return characters * 0.57 * fontSize;
}

/** The PO-n of those dots that have room for it; dots that were merged come last. */
export function labelsOf(spots: Spot[], nicknames: Nickname[], plane: Plane, fontSize: number): PlacedLabel[] {
  const { width, height, margin } = plane;
  const rules: LabelRules = {
    bounds: { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin },
    taken: nicknames.map((nickname) => nickname.box),
    fontSize,
  };
  const wanted = spots.map((spot) => ({ ...spot, text: `PO-${spot.dot.number}` }));
  const isMerged = (spot: Spot): number => (spot.dot.mergedInto ? 1 : 0);
  return placeLabels(
    wanted.toSorted((one, other) => isMerged(one) - isMerged(other)),
    rules,
  );
}

/** A narrative's area as an SVG path around its options' places; drawn with a thick round stroke it gets soft corners. */
export function areaOf({ places }: MapRegion, plane: Plane): string | null {
  const corners = convexHull(places.map((place) => toPoint(plane, place)));
  if (corners.length === 0) return null;
  const path = corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L");
  return `M${path}${corners.length === 1 ? "h0.01" : "Z"}`;
}

/** One decimal: what the server and the browser write must be the same text. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
